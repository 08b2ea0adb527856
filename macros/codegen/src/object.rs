//! Nested objects.

use bitrix24_placement_spec::model::ObjectType;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{
    Options, description, docs,
    field::Scope,
    names::{TYPES, type_ident},
};

/// The struct of a declared object, with its glue.
pub(crate) fn object(object: &ObjectType, options: &Options, rt: &Ident) -> TokenStream {
    let types = TokenStream::new();
    let scope = Scope {
        options,
        module: TYPES,
        rt,
        types: &types,
    };
    let attributes = options.of_type(TYPES, object.name().as_str());
    let name = type_ident(object.name());
    let docs = docs::object(object);
    let definitions = object
        .fields()
        .iter()
        .map(|field| scope.definition(object.name().as_str(), field));
    let text = description::object(object.name().as_str(), object.fields());
    let generated = scope.generated(&name, &quote!(#rt::Nested), Some(text), object.fields());
    quote! {
        #docs
        #attributes
        #[non_exhaustive]
        pub struct #name {
            #(#definitions,)*
        }

        #generated

        impl #rt::ProjectionOf<Self> for #name {}
    }
}
