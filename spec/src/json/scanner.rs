//! The one pass.

use super::{Flaw, MAX_DEPTH, Place};

/// A text, and how far it was read: where it stands is where a flaw is.
pub(super) struct Scanner<'t> {
    bytes: &'t [u8],
    pub(super) at: usize,
    depth: usize,
    pub(super) places: Vec<Place>,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            depth: 0,
            places: Vec::new(),
        }
    }
}

impl Scanner<'_> {
    /// Reads a text that is one value.
    pub(super) fn whole(&mut self) -> Result<(), Flaw> {
        self.value()?;
        match self.token() {
            None => Ok(()),
            Some(_) => Err(Flaw::TextAfterEnd),
        }
    }

    fn value(&mut self) -> Result<(), Flaw> {
        let first = self.token().ok_or(Flaw::EndBeforeValue)?;
        let number = self.open();
        match first {
            b'{' => self.object(),
            b'[' => self.list(),
            b'"' => self.text(),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => Err(Flaw::NoValue),
        }?;
        self.close(number);
        Ok(())
    }

    fn object(&mut self) -> Result<(), Flaw> {
        self.parts(b'}', Self::entry, Flaw::NoCommaInObject, Flaw::EndInObject)
    }

    fn list(&mut self) -> Result<(), Flaw> {
        self.parts(b']', Self::value, Flaw::NoCommaInList, Flaw::EndInList)
    }

    /// Reads an object or a list, part by part.
    fn parts(
        &mut self,
        close: u8,
        part: fn(&mut Self) -> Result<(), Flaw>,
        no_comma: Flaw,
        no_end: Flaw,
    ) -> Result<(), Flaw> {
        self.enter()?;
        if self.token() == Some(close) {
            self.leave();
            return Ok(());
        }
        loop {
            part(self)?;
            match self.token() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == close => break,
                Some(_) => return Err(no_comma),
                None => return Err(no_end),
            }
        }
        self.leave();
        Ok(())
    }

    fn entry(&mut self) -> Result<(), Flaw> {
        self.key()?;
        match self.token() {
            Some(b':') => self.at += 1,
            Some(_) => return Err(Flaw::NoColon),
            None => return Err(Flaw::EndInObject),
        }
        self.value()
    }

    fn key(&mut self) -> Result<(), Flaw> {
        match self.token() {
            Some(b'"') => {}
            Some(_) => return Err(Flaw::NoKey),
            None => return Err(Flaw::EndInObject),
        }
        let number = self.open();
        self.text()?;
        self.close(number);
        Ok(())
    }

    fn text(&mut self) -> Result<(), Flaw> {
        self.at += 1;
        loop {
            match self.byte().ok_or(Flaw::EndInText)? {
                b'"' => break,
                b'\\' => self.escape()?,
                0..b' ' => return Err(Flaw::ControlCharacter),
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Flaw> {
        self.at += 1;
        match self.byte().ok_or(Flaw::EndInText)? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
            b'u' => {
                self.at += 1;
                for _ in 0..4 {
                    let digit = self.byte().ok_or(Flaw::EndInText)?;
                    if !digit.is_ascii_hexdigit() {
                        return Err(Flaw::UnknownEscape);
                    }
                    self.at += 1;
                }
            }
            _ => return Err(Flaw::UnknownEscape),
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Flaw> {
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(Flaw::IllFormedNumber);
            }
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Flaw> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start {
            return Err(Flaw::IllFormedNumber);
        }
        Ok(())
    }

    fn word(&mut self, word: &[u8]) -> Result<(), Flaw> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if !rest.starts_with(word) {
            return Err(Flaw::NoValue);
        }
        self.at += word.len();
        Ok(())
    }

    /// Notes where a value begins, and its number.
    fn open(&mut self) -> usize {
        let number = self.places.len();
        self.places.push(Place {
            start: self.at,
            end: self.at,
            places: 1,
        });
        number
    }

    fn close(&mut self, number: usize) {
        let places = self.places.len() - number;
        if let Some(place) = self.places.get_mut(number) {
            place.end = self.at;
            place.places = places;
        }
    }

    fn enter(&mut self) -> Result<(), Flaw> {
        if self.depth == MAX_DEPTH {
            return Err(Flaw::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    fn leave(&mut self) {
        self.depth -= 1;
        self.at += 1;
    }

    /// The next byte that is no white space.
    fn token(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}
