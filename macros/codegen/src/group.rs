//! The module of a group.

use bitrix24_placement_spec::model::{Field, Group};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    docs, event_enum::event_enum, handler::handler, names::module_ident, payload::payload,
};

/// The module of a group; `first` is the index of its first event in the registry.
pub(crate) fn group(group: &Group, first: usize, rt: &TokenStream) -> TokenStream {
    let name = module_ident(group.name());
    let docs = docs::group(group);
    let deprecated = has_deprecated(group).then(|| quote!(#![allow(deprecated)]));
    let payloads = group.events().iter().map(|event| payload(event, rt));
    let event_enum = event_enum(group, first, rt);
    let handler = handler(group);
    quote! {
        pub mod #name {
            #docs
            #deprecated

            #(#payloads)*
            #event_enum
            #handler
        }
    }
}

/// Whether glue would be warned of using what users should not use any more.
fn has_deprecated(group: &Group) -> bool {
    group.events().iter().any(|event| {
        event.deprecated().is_some() || event.payload().fields().iter().any(is_deprecated)
    })
}

pub(crate) fn is_deprecated(field: &Field) -> bool {
    field.deprecated().is_some()
}
