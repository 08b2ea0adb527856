//! `#[derive(PlacementEvent)]`: a type that has only what an application reads.

mod attribute;
mod check;
mod expand;
mod field_type;
mod input;
mod key;
mod setting;
mod stub;

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use check::Checks;
use input::Projection;

/// The whole macro.
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let item = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let projection = Projection::of(&item, &mut errors);
    let checks = Checks(&projection);
    let impls = if errors.is_empty() && projection.is_known() {
        expand::impls(&projection)
    } else {
        stub::impls(&projection)
    };
    let errors = errors.into_const();
    let runtime = &projection.runtime;
    quote! {
        const _: () = {
            use #runtime::__private as __rt;
            // What the compiler takes for a type at fault.
            #[allow(unused_imports, reason = "no type is at fault")]
            use __rt::{AnyArgument as _, AnyPlace as _, AnySource as _, AnyStart as _};

            #checks
            #impls
        };
        #errors
    }
}
