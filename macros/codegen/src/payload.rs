//! Payload types.

use bitrix24_placement_spec::model::{Event, Payload};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{docs, field::Scope, names::ident, ordinal::ordinal};

/// The payload type of an event, with its glue; `index` is its place in the group.
pub(crate) fn payload(event: &Event, index: usize, scope: &Scope<'_>) -> TokenStream {
    let Scope {
        options,
        module,
        rt,
        ..
    } = scope;
    let fields = event.payload().fields();
    let name = ident(event.rust_name());
    let docs = docs::payload(event);
    let deprecated = docs::deprecated(event.deprecated());
    let attributes = options.of_type(module, event.rust_name().as_str());
    let definitions = fields
        .iter()
        .map(|field| scope.definition(event.rust_name().as_str(), field));
    let index = ordinal(index, rt);
    let args = match event.payload() {
        Payload::Args(fields) => Some(scope.types_of(fields)),
        Payload::None | Payload::EmptyObject | Payload::Fields { .. } => None,
    };
    let role = quote!(#rt::PayloadIn<Event, #index #args>);
    let generated = scope.generated(&name, &role, None, fields);
    quote! {
        #docs
        #deprecated
        #attributes
        #[non_exhaustive]
        pub struct #name {
            #(#definitions,)*
        }

        #generated
    }
}
