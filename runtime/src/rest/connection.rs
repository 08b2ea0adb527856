//! Faults below HTTP.

use core::fmt;

use super::retry::Retry;

/// A request that could not be sent, or an answer that did not arrive. It does not know the address.
#[derive(Debug)]
pub struct ConnectionError(reqwest::Error);

impl ConnectionError {
    /// Without the address, which has the access token or the webhook in it.
    pub(super) fn new(error: reqwest::Error) -> Self {
        Self(error.without_url())
    }

    /// Whether no connection came about, so that the portal cannot have done anything.
    pub fn is_unconnected(&self) -> bool {
        self.0.is_connect()
    }

    pub(super) fn retry(&self) -> Retry {
        if self.0.is_builder() {
            Retry::Never
        } else if self.is_unconnected() {
            Retry::Always
        } else {
            Retry::IfRepeatable
        }
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_unconnected() {
            "no connection to the portal"
        } else if self.0.is_builder() {
            "the request cannot be sent"
        } else {
            "the connection to the portal broke off"
        })
    }
}

impl core::error::Error for ConnectionError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        Some(&self.0)
    }
}
