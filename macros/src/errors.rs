//! All faults of one input.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Result};

/// Collects faults, so that one run reports all of them.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// Notes a fault.
    pub(crate) fn push(&mut self, error: Error) {
        self.0.push(error);
    }

    /// Notes further faults.
    pub(crate) fn append(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// Number of faults.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no fault.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value, or a fault noted.
    pub(crate) fn note<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// The same away from the user's items: beside them, they hide what the compiler finds misspelt in that module.
    pub(crate) fn into_const(self) -> Option<TokenStream> {
        let is_there = !self.is_empty();
        let errors = self.into_tokens();
        is_there.then(|| quote!(const _: () = { #errors };))
    }

    /// `compile_error!`s, one for each.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.0.into_iter().map(Error::into_compile_error);
        quote!(#(#errors)*)
    }
}
