//! Strings of JSON text.

use alloc::borrow::Cow;

use super::{Escaped, Stop, Text, escaped::escape};

/// The contents of a string.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Str<'de> {
    /// Without escapes, so that it is the text.
    Plain(&'de str),
    /// With escapes.
    Escaped(Escaped<'de>),
}

impl<'de> Str<'de> {
    #[cfg(feature = "server")]
    #[inline]
    pub(super) fn is(self, other: &str) -> bool {
        match self {
            Self::Plain(text) => text == other,
            Self::Escaped(text) => text.unescape() == other,
        }
    }

    pub(crate) fn into_cow(self) -> Cow<'de, str> {
        match self {
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Escaped(text) => Cow::Owned(text.unescape()),
        }
    }
}

impl<'de> Text<'de> {
    /// Reads the string that begins here.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Str<'de>, Stop> {
        match self.plain_string() {
            Some(text) => Ok(Str::Plain(text)),
            None => self.escaped_string().map(Str::Escaped),
        }
    }

    /// Reads the string that begins here, if it has no escapes.
    pub(crate) fn plain_string(&mut self) -> Option<&'de str> {
        let rest = self.json.get(self.at + 1..)?;
        let length = rest.len() - left_from_special(rest.as_bytes());
        if rest.as_bytes().get(length) != Some(&b'"') {
            return None;
        }
        self.at += length + 2;
        rest.get(..length)
    }

    /// Reads the string that begins here, which has escapes.
    #[cold]
    pub(crate) fn escaped_string(&mut self) -> Result<Escaped<'de>, Stop> {
        let start = self.at;
        let length = self.scan_escapes()?;
        let written = self.json.get(start + 1..self.at - 1);
        if let (Some(written), Some(length)) = (written, length) {
            return Ok(Escaped { written, length });
        }
        self.at = start;
        Err(Stop)
    }

    /// Goes past the string that begins here; half a character is none of its business.
    #[inline]
    pub(super) fn skip_string(&mut self) -> Result<(), Stop> {
        // Not by `plain_string`: the slice that it makes would take longer than to go past.
        let bytes = self.json.as_bytes();
        let end = special(bytes, self.at + 1);
        if bytes.get(end) != Some(&b'"') {
            return self.scan_escapes().map(drop);
        }
        self.at = end + 1;
        Ok(())
    }

    /// Goes past the string that begins here; the length of the text meant, unless there is half a character in it.
    #[cold]
    fn scan_escapes(&mut self) -> Result<Option<usize>, Stop> {
        let bytes = self.json.as_bytes();
        let mut length = Some(0);
        let mut at = self.at + 1;
        loop {
            let end = special(bytes, at);
            length = length.map(|length| length + end - at);
            at = end;
            match bytes.get(at) {
                Some(b'"') => {
                    self.at = at + 1;
                    return Ok(length);
                }
                Some(b'\\') => {
                    let (character, written) = escape(bytes.get(at..).unwrap_or_default())?;
                    length = length
                        .zip(character)
                        .map(|(length, character)| length + character.len_utf8());
                    #[cfg(feature = "server")]
                    {
                        self.has_halves |= character.is_none();
                    }
                    at += written;
                }
                _ => return Err(Stop),
            }
        }
    }
}

/// Where, from `at` on, a byte stands that cannot stand for itself in a string: a quote, a backslash, a control character.
#[inline]
pub(super) fn special(bytes: &[u8], at: usize) -> usize {
    bytes.len() - left_from_special(bytes.get(at..).unwrap_or_default())
}

/// How many bytes are left from the first of those on. Counted so, the loop is at its shortest.
#[inline(never)]
fn left_from_special(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((word, tail)) = rest.split_first_chunk() {
        let found = specials(u64::from_le_bytes(*word));
        if found != 0 {
            return rest.len() - found.trailing_zeros() as usize / 8;
        }
        rest = tail;
    }
    let is_plain = |byte: &&u8| !is_special(**byte);
    rest.len() - rest.iter().take_while(is_plain).count()
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..0x20)
}

/// Eight bytes at a time: the highest bit of the first special byte is set, and of none before it.
#[inline]
fn specials(word: u64) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHEST: u64 = ONES << 7;
    // A byte of ASCII from which more is taken than it has borrows from its highest bit. With its second bit turned, a
    // quote is the next one after the control characters.
    let control_or_quote = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
    (control_or_quote | backslash) & !word & HIGHEST
}
