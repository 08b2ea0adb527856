//! Choices of the caller.

use proc_macro2::TokenStream;
use quote::quote;

/// What the generated code depends on besides the spec.
#[derive(Debug, Clone)]
pub struct Options {
    runtime: TokenStream,
}

impl Default for Options {
    /// Code for a crate that depends on `bitrix24-placement` under its own name.
    fn default() -> Self {
        Self {
            runtime: quote!(::bitrix24_placement),
        }
    }
}

impl Options {
    /// Names the runtime crate by another path, which must be absolute: `::name`, `crate` or `$crate`.
    #[must_use]
    pub fn with_runtime(mut self, path: TokenStream) -> Self {
        self.runtime = path;
        self
    }

    /// Path of all that generated code may name.
    pub(crate) fn private(&self) -> TokenStream {
        let runtime = &self.runtime;
        quote!(#runtime::__private)
    }

    /// A short name for it, in a generated module where no name of the user's can be: a third of the tokens, and
    /// expansions a person can read.
    pub(crate) fn import(&self) -> TokenStream {
        let private = self.private();
        quote!(use #private as __rt;)
    }
}
