//! `#[placement_handler]`: an `impl` block with `#[on(...)]` methods receives events.

mod block;
mod covered;
mod dispatch;
mod method;
mod options;
mod route;

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use block::Block;
use options::Options;
use route::Routes;

/// The whole macro: the block as it was, and beside it what makes it a handler.
pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let block: Block = match syn::parse2(item.clone()) {
        Ok(block) => block,
        Err(error) => {
            // The item stays, so that nothing that uses it is reported as well.
            let error = error.into_compile_error();
            return quote!(#item #error);
        }
    };
    let mut errors = Errors::default();
    let options = Options::parse(arguments, &mut errors);
    let routes = Routes::of(&block, &mut errors);
    let covered = covered::covered(&routes, &options);
    let named_events = covered::named_events(&routes, &options);
    let dispatch = dispatch::dispatch(&block, &routes, &options);
    let errors = errors.into_tokens();
    quote! {
        #block

        #[allow(deprecated, reason = "the paths below are checked, once")]
        const _: () = {
            #covered
            #dispatch
        };
        #named_events
        #errors
    }
}
