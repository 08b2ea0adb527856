//! Impls that are alike for all structs of a module: macros of the runtime make them, of the names alone.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The traits of std that a derive would make, `Serialize`, and `Deserialize` by the function `read`.
pub(crate) fn alike(read: &str, structs: &[Ident]) -> TokenStream {
    if structs.is_empty() {
        return TokenStream::new();
    }
    let read = Ident::new(read, Span::call_site());
    quote!(__rt::structs! { #read: #(#structs)* })
}
