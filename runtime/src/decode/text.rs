//! JSON text as a source: a scanner that goes over the text once and hands out what it finds as slices of it.
//!
//! Why not a library: with `serde_json` under the same readers, a delivery with much data took 1.13 of the time that
//! serde's derives take for strict types; with this it takes 0.60. `hifijson`, which also leaves it to its user what to do
//! with strings, needs 3.2 times as long as `serde_json` for no more than skipping (800 ns to 250 ns). What has to be exact
//! and is rare is left to `serde_json` all the same: fractions, and the words for a text that is no JSON.
//!
//! It accepts what `serde_json` accepts, and the tests compare the two over every text that a few pieces make. What saves
//! time is: UTF-8 is checked before, as a whole; strings are searched eight bytes at a time; a key is first compared with
//! the one that is expected; nesting is counted on the way; and what was put together in memory is not copied right after.

mod complaint;
mod escaped;
mod number;
mod parts;
mod source;
mod string;
#[cfg(test)]
mod tests;

use alloc::string::{String, ToString};
use core::fmt;

use serde_core::de::Error;

use super::{
    depth::exceeds_depth,
    source::{Entries as _, Items as _},
};
use crate::limits::MAX_DEPTH;

pub(crate) use escaped::Escaped;
pub(crate) use parts::Parts;
pub(crate) use string::Str;

/// The text does not go on as it must, or what was read does not fit; the scanner and the trail know more.
#[derive(Debug)]
pub(crate) struct Stop;

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not as expected")
    }
}

impl core::error::Error for Stop {}

impl Error for Stop {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// What stands for the byte behind the last one; outside of strings JSON has no such byte.
const END: u8 = 0;

/// JSON text, read up to a certain byte.
#[derive(Debug)]
pub(crate) struct Text<'de> {
    json: &'de str,
    at: usize,
    /// Number of arrays and objects that are open.
    depth: usize,
    /// Whether it went past an escape that stands for half a character.
    #[cfg(feature = "server")]
    has_halves: bool,
}

impl<'de> Text<'de> {
    pub(crate) fn new(json: &'de str) -> Self {
        Self {
            json,
            at: 0,
            depth: 0,
            #[cfg(feature = "server")]
            has_halves: false,
        }
    }

    fn peek(&self) -> u8 {
        self.json.as_bytes().get(self.at).copied().unwrap_or(END)
    }

    /// The next byte that is no white space.
    #[inline]
    pub(crate) fn token(&mut self) -> u8 {
        loop {
            let byte = self.peek();
            if byte > b' ' || !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.at += 1;
        }
    }

    /// Takes this byte, which must come next.
    fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.token() == byte {
            self.at += 1;
            Ok(())
        } else {
            Err(Stop)
        }
    }

    /// Makes sure that nothing follows.
    pub(crate) fn end(&mut self) -> Result<(), Stop> {
        self.token();
        if self.at == self.json.len() {
            Ok(())
        } else {
            Err(Stop)
        }
    }

    /// Goes past these bytes, if they come next.
    #[inline]
    pub(crate) fn skip_prefix(&mut self, prefix: &str) -> bool {
        let rest = self.json.as_bytes().get(self.at..).unwrap_or_default();
        let is_next = rest.starts_with(prefix.as_bytes());
        if is_next {
            self.at += prefix.len();
        }
        is_next
    }

    /// Whether nothing comes but these bytes.
    #[inline]
    pub(crate) fn ends_by(&self, ending: &str) -> bool {
        self.json.as_bytes().get(self.at..) == Some(ending.as_bytes())
    }

    /// The same of bytes that open one array or object.
    #[inline]
    pub(crate) fn enter_by(&mut self, prefix: &str) -> bool {
        let is_next = self.skip_prefix(prefix);
        self.depth += usize::from(is_next);
        is_next
    }

    /// Opens an array or object, at its bracket.
    pub(crate) fn enter(&mut self) -> Result<(), Stop> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            Err(Stop)
        } else {
            Ok(())
        }
    }

    /// Closes an array or object.
    #[inline]
    pub(crate) fn leave(&mut self, close: u8) -> Result<(), Stop> {
        self.depth -= 1;
        self.expect(close)
    }

    /// Whether another part comes; goes up to it.
    #[inline]
    fn more(&mut self, is_first: bool, close: u8) -> Result<bool, Stop> {
        match self.token() {
            byte if byte == close => Ok(false),
            _ if is_first => Ok(true),
            b',' => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(Stop),
        }
    }

    /// The parts of an array or object that is open.
    pub(crate) fn parts(&mut self, is_first: bool) -> Parts<'_, 'de> {
        Parts {
            text: self,
            is_first,
        }
    }

    /// All of the text.
    pub(crate) fn whole(&self) -> &'de str {
        self.json
    }

    #[inline]
    fn word(&mut self, word: &str) -> Result<(), Stop> {
        if self.skip_prefix(word) {
            Ok(())
        } else {
            Err(Stop)
        }
    }

    /// Goes past a value of any kind. Recursion ends at [`MAX_DEPTH`].
    pub(crate) fn skip_value(&mut self) -> Result<(), Stop> {
        match self.token() {
            b'"' => self.skip_string(),
            b'[' => {
                self.enter()?;
                let mut items = self.parts(true);
                while items.skip_item()? {}
                self.leave(b']')
            }
            b'{' => {
                self.enter()?;
                let mut entries = self.parts(true);
                while entries.skip_key()? {
                    entries.skip_value()?;
                }
                self.leave(b'}')
            }
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            _ => self.skip_number().map(drop),
        }
    }

    /// Goes past a value; its text.
    pub(crate) fn raw(&mut self) -> Result<&'de str, Stop> {
        self.raw_of(Self::skip_value).map(|(json, ())| json)
    }

    /// The text of what `read` reads, and what it made of it.
    #[inline]
    pub(crate) fn raw_of<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<(&'de str, T), Stop> {
        self.token();
        let start = self.at;
        let value = read(self)?;
        let json = self.json.get(start..self.at).ok_or(Stop)?;
        Ok((json, value))
    }

    /// Whether there was an escape so far that stands for half a character.
    #[cfg(feature = "server")]
    pub(crate) fn has_halves(&self) -> bool {
        self.has_halves
    }

    /// Whether the text nests deeper than is read.
    pub(crate) fn exceeds_depth(&self) -> bool {
        exceeds_depth(self.json, MAX_DEPTH)
    }

    /// What `serde_json` says of the value where reading stopped, with its line and column.
    pub(crate) fn complaint(&self) -> String {
        let (before, rest) = self.json.split_at_checked(self.at).unwrap_or_default();
        let blank = |byte| if byte == b'\n' { '\n' } else { ' ' };
        let mut text: String = before.bytes().map(blank).collect();
        text.push_str(rest);
        complaint::complaint(&text).unwrap_or_else(|| Stop.to_string())
    }
}
