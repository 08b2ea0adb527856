//! Ids.

use core::{fmt, str::FromStr};

/// An id of a Bitrix24 object: a whole number of 64 bits, from 0.
///
/// Bitrix24 sends ids as numbers or as text of digits, depending on the client and on how the value travelled; both
/// are read, without loss.
///
/// ```
/// use bitrix24_placement::Id;
///
/// let id: Id = "9007199254740993".parse()?;
/// assert_eq!(id, Id::new(9_007_199_254_740_993));
/// # Ok::<(), bitrix24_placement::InvalidId>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

impl Id {
    /// The id with this number.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl PartialEq<u64> for Id {
    fn eq(&self, other: &u64) -> bool {
        self.0 == *other
    }
}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        // `u64::from_str` alone would also take a plus sign.
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            text.parse().map(Self).map_err(|_| InvalidId(()))
        } else {
            Err(InvalidId(()))
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text that is no [`Id`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId(());

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id is digits only, up to 18446744073709551615")
    }
}

impl core::error::Error for InvalidId {}
