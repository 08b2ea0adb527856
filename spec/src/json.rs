//! JSON in one pass, which notes where each value stands.
//!
//! `serde_json` knows no positions, and says what is wrong in words alone. Cargo would also build it, and what it needs, a
//! second time for the macros of an optimized program, which takes longer than to build all of this crate.

mod escape;
mod scanner;
#[cfg(test)]
mod tests;

pub(crate) use escape::{unescaped, written};

use scanner::Scanner;

/// Levels of arrays and objects that a text may have. Whoever walks its values may recurse.
pub(crate) const MAX_DEPTH: usize = 64;

/// Where the values of a text stand, keys among them, each before those that are in it.
#[derive(Debug, Default)]
pub(crate) struct Outline(Vec<Place>);

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// First byte.
    pub(crate) start: usize,
    /// Past the last byte.
    pub(crate) end: usize,
    /// How many places follow up to its end, with its own.
    pub(crate) places: usize,
}

/// Where and why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) flaw: Flaw,
    pub(crate) offset: usize,
}

/// Why a text is not JSON, or not such that it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    NoKey,
    NoColon,
    NoValue,
    /// Neither a comma nor the end follows a value.
    NoCommaInObject,
    NoCommaInList,
    IllFormedNumber,
    ControlCharacter,
    UnknownEscape,
    EndInText,
    EndInObject,
    EndInList,
    EndBeforeValue,
    TextAfterEnd,
    /// Deeper than [`MAX_DEPTH`].
    TooDeep,
}

impl Outline {
    /// The outline of a text, if it is JSON.
    pub(crate) fn of(text: &str) -> Result<Self, SyntaxError> {
        let mut scanner = Scanner::new(text);
        match scanner.whole() {
            Ok(()) => Ok(Self(scanner.places)),
            Err(flaw) => Err(SyntaxError {
                flaw,
                offset: scanner.at,
            }),
        }
    }

    pub(crate) fn places(&self) -> &[Place] {
        &self.0
    }
}
