//! Text that is never shown.

use core::fmt;
use std::string::String;

use ctutils::CtEq;
use sha2::{Digest, Sha256};

/// A token, or anything else that must not get into a log: `Debug` does not show it.
///
/// ```
/// use bitrix24_placement::server::Secret;
///
/// let secret = Secret::new("51610fefc120");
/// assert!(secret.matches("51610fefc120"));
/// assert_eq!(format!("{secret:?}"), "Secret");
/// ```
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Keeps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether a text is this one, in a time that tells neither where they differ nor how long this one is.
    pub fn matches(&self, text: &str) -> bool {
        let (own, other) = (Sha256::digest(&self.0), Sha256::digest(text));
        own.as_slice().ct_eq(other.as_slice()).to_bool()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
