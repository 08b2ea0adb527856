//! What all generated modules share.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::Options;

/// A generated module: its docs, what glue may do although a user's lints forbid it, and the short name of the runtime.
pub(crate) fn module(
    name: &Ident,
    docs: &TokenStream,
    options: &Options,
    items: &TokenStream,
) -> TokenStream {
    let visibility = options.visibility();
    let import = options.import();
    quote! {
        #[allow(
            dead_code,
            deprecated,
            unreachable_pub,
            unused_qualifications,
            clippy::large_enum_variant,
            clippy::pub_underscore_fields,
            clippy::used_underscore_binding,
            reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
        )]
        #visibility mod #name {
            #docs

            #import

            #items
        }
    }
}
