//! Nested objects.

use bitrix24_placement_spec::model::ObjectType;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    Options, docs,
    field::Scope,
    names::{TYPES, type_ident},
};

/// The struct of a declared object, with its glue.
pub(crate) fn object(object: &ObjectType, options: &Options, rt: &TokenStream) -> TokenStream {
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
    let constructor = scope.constructor(&name, object.fields());
    let shape = scope.shape("Object", object.fields());
    let generated = scope.generated(
        &name,
        &quote!(#rt::Nested),
        &quote!(#rt::About::object(#shape)),
        object.fields(),
    );
    let serde = serde(&name, rt);
    quote! {
        #docs
        #attributes
        #[derive(#rt::Debug, #rt::Clone, #rt::PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#definitions,)*
        }

        impl #rt::Eq for #name {}

        #constructor
        #generated

        impl #rt::ProjectionOf<Self> for #name {}

        #serde
    }
}

/// `Serialize` and `Deserialize` of a struct that has fields.
fn serde(name: &proc_macro2::Ident, rt: &TokenStream) -> TokenStream {
    quote! {
        impl #rt::Serialize for #name {
            fn serialize<S: #rt::Serializer>(&self, serializer: S) -> #rt::Result<S::Ok, S::Error> {
                #rt::serialize(self, serializer)
            }
        }

        impl<'de> #rt::Deserialize<'de> for #name {
            fn deserialize<D: #rt::Deserializer<'de>>(deserializer: D) -> #rt::Result<Self, D::Error> {
                #rt::deserialize_value(deserializer)
            }
        }
    }
}
