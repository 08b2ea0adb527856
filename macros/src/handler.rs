//! `#[placement_handler]`: an `impl` block with `#[on(...)]` methods receives events.

mod expand;
mod input;
mod method;

use proc_macro2::TokenStream;

use input::Input;

/// The whole macro.
pub(crate) fn expand(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let input = match syn::parse2::<Input>(item.clone()) {
        Ok(input) => input,
        Err(error) => {
            // The item stays, so that nothing that uses it is reported as well.
            let error = error.into_compile_error();
            return quote::quote!(#item #error);
        }
    };
    expand::handler(arguments, &input)
}
