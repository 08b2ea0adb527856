//! `#[derive(PlacementEvent)]`: a type that has only what an application reads.

mod attribute;
mod expand;
mod input;

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use input::Projection;

/// The whole macro.
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let item = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let projection = Projection::of(&item, &mut errors);
    let output = match &projection {
        Some(projection) if errors.is_empty() => expand::projection(projection),
        // What uses the type is not at fault.
        Some(projection) => expand::stub(projection),
        None => TokenStream::new(),
    };
    let errors = errors.into_tokens();
    quote!(#output #errors)
}
