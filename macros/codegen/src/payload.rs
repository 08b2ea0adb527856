//! Payload types.

use bitrix24_placement_spec::model::{Event, Payload};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{Options, docs, field::Scope, names::ident};

/// The payload type of an event, with its glue.
pub(crate) fn payload(
    event: &Event,
    module: &str,
    options: &Options,
    rt: &TokenStream,
) -> TokenStream {
    let types = quote!(super::types::);
    let scope = Scope {
        options,
        module,
        rt,
        types: &types,
    };
    let fields = event.payload().fields();
    let name = ident(event.rust_name());
    let docs = docs::payload(event);
    let deprecated = docs::deprecated(event.deprecated());
    let attributes = options.of_type(module, event.rust_name().as_str());
    let definitions = fields
        .iter()
        .map(|field| scope.definition(event.rust_name().as_str(), field));
    let constructor = scope.constructor(&name, fields);
    let about = about(event, &scope);
    let generated = scope.generated(&name, &quote!(#rt::PayloadIn<Event>), &about, fields);
    let positional =
        matches!(event.payload(), Payload::Args(_)).then(|| scope.positional(&name, fields));
    quote! {
        #docs
        #deprecated
        #attributes
        #[derive(#rt::Debug)]
        #[non_exhaustive]
        pub struct #name {
            #(#definitions,)*
        }

        #constructor
        #generated
        #positional
    }
}

fn kind(payload: &Payload) -> &'static str {
    match payload {
        Payload::None => "None",
        Payload::EmptyObject => "EmptyObject",
        Payload::Fields { .. } => "Object",
        Payload::Args(_) => "Args",
    }
}

/// What the spec says of the event and of its fields.
fn about(event: &Event, scope: &Scope<'_>) -> TokenStream {
    let rt = scope.rt;
    let shape = scope.shape(kind(event.payload()), event.payload().fields());
    let info = info(event, rt);
    quote!(#rt::About { shape: #shape, event: &#info })
}

/// What the spec says of the event.
fn info(event: &Event, rt: &TokenStream) -> TokenStream {
    let name = event.name().as_str();
    let aliases = event
        .aliases()
        .iter()
        .map(bitrix24_placement_spec::name::EventName::as_str);
    let placements = event
        .placements()
        .iter()
        .map(bitrix24_placement_spec::name::PlacementCode::as_str);
    let scopes = event
        .scopes()
        .iter()
        .map(bitrix24_placement_spec::name::ScopeName::as_str);
    let page = event.page().map_or("", |page| page.as_str());
    let position = event.position();
    let (path, line, column) = (position.path(), position.line(), position.column());
    quote! {
        #rt::EventInfo {
            name: #name,
            aliases: &[#(#aliases),*],
            placements: &[#(#placements),*],
            scopes: &[#(#scopes),*],
            page: #page,
            origin: #rt::Origin { path: #path, line: #line, column: #column },
            registry,
        }
    }
}
