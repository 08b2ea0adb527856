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
    let described = scope.described(&name, "Object", object.fields());
    let access = scope.access(&name, object.fields());
    let blank = scope.blank(object.fields());
    let serde = serde(&name, rt);
    quote! {
        #docs
        #attributes
        #[derive(#rt::Debug, #rt::Clone, #rt::PartialEq, #rt::Eq)]
        #[non_exhaustive]
        pub struct #name {
            #(#definitions,)*
        }

        #constructor
        #described
        #access

        impl<'de> #rt::Decode<'de> for #name {
            fn blank() -> Self {
                #blank
            }

            fn target(&mut self) -> #rt::Target<'_, 'de> {
                #rt::Target::Object(self)
            }
        }

        impl #rt::ProjectionOf<Self> for #name {}

        impl #rt::Encode for #name {
            fn view(&self) -> #rt::View<'_> {
                #rt::View::Object(self)
            }
        }

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
