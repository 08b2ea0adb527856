//! What all generated modules share.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A generated module: its docs, what glue may do although a user's lints forbid it, and the short name of the runtime.
pub(crate) fn module(
    name: &Ident,
    docs: &TokenStream,
    import: &TokenStream,
    items: &TokenStream,
) -> TokenStream {
    quote! {
        pub mod #name {
            #docs
            #![allow(deprecated, reason = "glue handles what users should not use any more")]
            #![allow(
                clippy::large_enum_variant,
                clippy::pub_underscore_fields,
                clippy::too_many_arguments,
                clippy::used_underscore_binding,
                reason = "the spec decides"
            )]

            #import

            #items
        }
    }
}
