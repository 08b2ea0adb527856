//! Text as it is written in a JSON string, with escapes.

use alloc::string::String;

use super::{Stop, string::special};

/// Text with escapes, which are well-formed and make whole characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Escaped<'de> {
    pub(super) written: &'de str,
    /// Length of the text meant, in bytes, so that it takes one allocation.
    pub(super) length: usize,
}

impl Escaped<'_> {
    /// The text meant.
    pub(crate) fn unescape(self) -> String {
        let mut text = String::with_capacity(self.length);
        for piece in Pieces(self.written) {
            match piece {
                Piece::Plain(plain) => text.push_str(plain),
                Piece::Character(character) => text.push(character),
            }
        }
        text
    }
}

impl PartialEq<str> for Escaped<'_> {
    fn eq(&self, other: &str) -> bool {
        let mut rest = other;
        self.length == other.len()
            && Pieces(self.written).all(|piece| {
                let stripped = match piece {
                    Piece::Plain(plain) => rest.strip_prefix(plain),
                    Piece::Character(character) => rest.strip_prefix(character),
                };
                stripped.map(|stripped| rest = stripped).is_some()
            })
    }
}

enum Piece<'de> {
    Plain(&'de str),
    Character(char),
}

/// What is left of the text, in pieces.
struct Pieces<'de>(&'de str);

impl<'de> Iterator for Pieces<'de> {
    type Item = Piece<'de>;

    fn next(&mut self) -> Option<Piece<'de>> {
        let plain = special(self.0.as_bytes(), 0);
        if plain > 0 {
            let (plain, rest) = self.0.split_at_checked(plain)?;
            self.0 = rest;
            return Some(Piece::Plain(plain));
        }
        let (character, length) = escape(self.0.as_bytes()).ok()?;
        self.0 = self.0.get(length..)?;
        Some(Piece::Character(character?))
    }
}

/// What the escape that begins here stands for, and its length; no character if it is half of one.
pub(super) fn escape(bytes: &[u8]) -> Result<(Option<char>, usize), Stop> {
    let character = match bytes.get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(itself @ (b'"' | b'\\' | b'/')) => char::from(*itself),
        _ => return utf16(bytes),
    };
    Ok((Some(character), 2))
}

/// The same for an escape by number, or two that make one character.
fn utf16(bytes: &[u8]) -> Result<(Option<char>, usize), Stop> {
    const LENGTH: usize = r"\u0000".len();
    let first = unit(bytes).ok_or(Stop)?;
    let second = bytes.get(LENGTH..).and_then(unit);
    if let (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) = (first, second) {
        let number = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return Ok((char::from_u32(number), 2 * LENGTH));
    }
    Ok((char::from_u32(first), LENGTH))
}

fn unit(bytes: &[u8]) -> Option<u32> {
    let [b'\\', b'u', digits @ ..] = bytes else {
        return None;
    };
    let digits = digits.first_chunk::<4>()?.iter();
    digits
        .map(|digit| char::from(*digit).to_digit(16))
        .try_fold(0, |number, digit| Some(number << 4 | digit?))
}
