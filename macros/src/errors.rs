//! All faults of one input.

use proc_macro2::TokenStream;
use syn::{Error, Result};

/// Collects faults, so that one run reports all of them.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// Notes a fault.
    pub(crate) fn push(&mut self, error: Error) {
        self.0.push(error);
    }

    /// Whether there is no fault.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value, or a fault noted.
    pub(crate) fn note<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// `compile_error!`s, one for each.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.into_iter().map(Error::into_compile_error).collect()
    }
}
