//! `#[placement_handler]`: an `impl` block with `#[on(...)]` methods receives events.

mod argument;
mod block;
mod covered;
mod dispatch;
mod ends;
mod method;
mod names;
mod on;
mod options;
mod route;
mod signature;
mod strip;
mod types;
mod wire;
mod written;

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use crate::errors::Errors;
use block::Block;
use options::Options;
use route::Routes;

/// The whole macro: the block as it was, and beside it what makes it a handler.
pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let block: Block = match syn::parse2(item.clone()) {
        Ok(block) => block,
        Err(error) => return refused(item, error),
    };
    let mut errors = Errors::default();
    let options = Options::parse(arguments, &mut errors);
    if let Some(error) = block.trait_error() {
        errors.push(error);
    }
    let routes = Routes::of(&block, &mut errors);
    let names = names::names(&routes);
    let covered = covered::covered(&routes, &options);
    let dispatch = dispatch::dispatch(&block, &routes, &options);
    let errors = errors.into_const();
    let rt = options.private();
    quote! {
        #block

        const _: () = {
            use #rt as __rt;
            #[allow(unused_imports, reason = "for what is at fault")]
            use __rt::{Misfit as _, NoEvent as _};
            #names
            #covered
            #dispatch
        };
        #errors
    }
}

/// An item that is no block stays, so that nothing that uses it is reported as well.
fn refused(item: &TokenStream, error: syn::Error) -> TokenStream {
    let levels = [Delimiter::Brace, Delimiter::Parenthesis];
    let (item, misplaced) = strip::strip(item.clone(), &levels);
    let paths = on::paths(&misplaced);
    let mentioned = paths.iter().map(names::mention);
    let mut errors = Errors::default();
    errors.push(error);
    let errors = errors.into_const();
    quote!(#item #errors #(#mentioned)*)
}
