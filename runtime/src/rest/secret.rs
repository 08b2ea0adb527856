//! Texts that must not be shown.

use alloc::{boxed::Box, string::String};
use core::fmt;

/// An access token, or the code of a webhook.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(Box<str>);

impl Secret {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into().into())
    }

    /// For the request, and nothing else.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// Text of a portal, which may repeat the request, without the secret.
    pub(super) fn hide_in(&self, text: &str) -> String {
        let encoded: String = url::form_urlencoded::byte_serialize(self.0.as_bytes()).collect();
        text.replace(&*self.0, "…").replace(&encoded, "…")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
