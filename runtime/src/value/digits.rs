//! Digits as text.

use alloc::string::String;
use core::{fmt, ops::Deref};

/// Text of decimal digits, such as `"0042"`; zeros in front count.
///
/// ```
/// use bitrix24_placement::Digits;
///
/// assert_eq!(&*Digits::new("0042")?, "0042");
/// assert!(Digits::new("42a").is_err());
/// # Ok::<(), bitrix24_placement::InvalidDigits>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digits(String);

impl Digits {
    /// Checks that `text` is digits, at least one.
    ///
    /// # Errors
    ///
    /// [`InvalidDigits`] when it is not.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidDigits> {
        let text = text.into();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text))
        } else {
            Err(InvalidDigits(()))
        }
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A value for the decoder to replace.
    pub(crate) const fn blank() -> Self {
        Self(String::new())
    }
}

impl Deref for Digits {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is no [`Digits`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDigits(());

impl fmt::Display for InvalidDigits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one or more decimal digits")
    }
}

impl core::error::Error for InvalidDigits {}
