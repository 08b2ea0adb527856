//! Values that the spec does not list.

use alloc::{boxed::Box, string::String};
use core::fmt;

/// The text of a value that its value set does not list; it is sent back unchanged.
///
/// Only decoding, or a conversion from text, makes one, so it never hides a listed value.
///
/// ```
/// use bitrix24_placement::types::CallState;
///
/// assert_eq!(CallState::from("idle"), CallState::Idle);
/// assert!(matches!(CallState::from("parked"), CallState::Other(text) if text.as_str() == "parked"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    pub(crate) fn new(text: String) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is not in a closed value set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownValue {
    pub(crate) allowed: &'static [&'static str],
}

impl UnknownValue {
    /// The texts that would have been.
    pub fn allowed(&self) -> &'static [&'static str] {
        self.allowed
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected one of `{}`", self.allowed.join("`, `"))
    }
}

impl core::error::Error for UnknownValue {}
