//! The module of a group.

use bitrix24_placement_spec::model::Group;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    Options,
    alike::alike,
    docs,
    event_enum::event_enum,
    field::Scope,
    handler::handler,
    module::module,
    names::{self, ident, module_ident},
    payload::payload,
};

/// The module of a group; `first` is the index of its first event in the registry.
pub(crate) fn group(group: &Group, first: usize, options: &Options) -> TokenStream {
    let scope = &Scope {
        options,
        module: group.name().as_str(),
        rt: &names::runtime(),
        types: &quote!(super::types::),
    };
    let payloads = group.events().iter().enumerate();
    let payloads = payloads.map(|(index, event)| payload(event, index, scope));
    let event_enum = event_enum(group, first, scope);
    let handler = handler(group, options);
    let structs = group.events().iter().map(|event| ident(event.rust_name()));
    let alike = alike("deserialize_payload", &structs.collect::<Vec<_>>());
    let items = quote! {
        #(#payloads)*
        #alike
        #event_enum
        #handler
    };
    module(
        &module_ident(group.name()),
        &docs::group(group),
        options,
        &items,
    )
}
