//! Enums over wire texts.

use bitrix24_placement_spec::model::{EnumType, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{
    Options, docs,
    names::{TYPES, ident, type_ident},
};

/// The enum of a declared value set, with its glue.
pub(crate) fn value_set(set: &EnumType, options: &Options, rt: &Ident) -> TokenStream {
    let name = type_ident(set.name());
    let definition = definition(set, &name, options, rt);
    let as_str = as_str(set, &name, rt);
    let from_text = if set.is_open() {
        from_text(&name, rt)
    } else {
        try_from_text(&name, rt)
    };
    let glue = glue(set, &name, rt);
    let serde = serde(&name, rt);
    quote! {
        #definition
        #as_str
        #from_text
        #glue
        #serde
    }
}

fn definition(set: &EnumType, name: &Ident, options: &Options, rt: &Ident) -> TokenStream {
    let docs = docs::value_set(set);
    let attributes = options.of_type(TYPES, set.name().as_str());
    let variants = set.values().iter().map(|value| {
        let docs = docs::value(value);
        let deprecated = docs::deprecated(value.deprecated());
        let variant = ident(value.rust_name());
        quote!(#docs #deprecated #variant)
    });
    let copy = (!set.is_open()).then(|| quote!(#rt::Copy,));
    let non_exhaustive = set.is_open().then(|| quote!(#[non_exhaustive]));
    let other = set.is_open().then(|| {
        quote! {
            /// A value that the spec does not list.
            Other(#rt::Unlisted),
        }
    });
    quote! {
        #docs
        #attributes
        #[derive(#rt::Debug, #rt::Clone, #copy #rt::PartialEq, #rt::Eq)]
        #non_exhaustive
        pub enum #name {
            #(#variants,)*
            #other
        }
    }
}

fn as_str(set: &EnumType, name: &Ident, rt: &Ident) -> TokenStream {
    let variants = set.values().iter().map(|value| ident(value.rust_name()));
    let texts = set.values().iter().map(|value| value.name().as_str());
    let other = set
        .is_open()
        .then(|| quote!(Self::Other(text) => text.as_str(),));
    quote! {
        impl #name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    #other
                }
            }
        }

        impl #rt::Display for #name {
            fn fmt(&self, f: &mut #rt::fmt::Formatter<'_>) -> #rt::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

fn from_text(name: &Ident, rt: &Ident) -> TokenStream {
    quote! {
        impl #rt::From<&str> for #name {
            fn from(text: &str) -> Self {
                #rt::open_value(text)
            }
        }
    }
}

fn try_from_text(name: &Ident, rt: &Ident) -> TokenStream {
    quote! {
        impl #rt::TryFrom<&str> for #name {
            type Error = #rt::UnknownValue;

            fn try_from(text: &str) -> #rt::Result<Self, #rt::UnknownValue> {
                #rt::closed_value(text)
            }
        }
    }
}

/// What the decoder and the encoder need.
fn glue(set: &EnumType, name: &Ident, rt: &Ident) -> TokenStream {
    let open = set.is_open();
    let names = set.values().iter().map(|value| value.rust_name().as_str());
    let texts = set.values().iter().map(|value| value.name().as_str());
    let aliases = set.values().iter().enumerate().flat_map(aliases);
    let mut variants = set.values().iter().map(|value| ident(value.rust_name()));
    // The checks leave no enum without values.
    let first = variants.next();
    let further = variants.clone();
    let indexes = 1..=variants.len();
    let (text, unlisted) = if open {
        (quote!(text), quote!(*self = Self::Other(text);))
    } else {
        (quote!(_), TokenStream::new())
    };
    quote! {
        impl #rt::ValueSet for #name {
            fn values(&self) -> &'static #rt::Values {
                &#rt::Values {
                    variants: &[#(#names),*],
                    names: &[#(#texts),*],
                    aliases: &[#(#aliases),*],
                    open: #open,
                }
            }

            fn put(&mut self, index: usize) {
                *self = match index {
                    #(#indexes => Self::#further,)*
                    _ => Self::#first,
                };
            }

            fn put_unlisted(&mut self, #text: #rt::Unlisted) {
                #unlisted
            }
        }

        impl #rt::Vacant for #name {
            const VACANT: Self = Self::#first;
        }

        impl<'de> #rt::Decode<'de> for #name {
            fn blank() -> Self {
                #rt::Vacant::VACANT
            }

            fn target(&mut self) -> #rt::Target<'_, 'de> {
                #rt::Target::Value(self)
            }
        }

        impl #rt::ProjectionOf<Self> for #name {}

        impl #rt::Encode for #name {
            fn view(&self) -> #rt::View<'_> {
                #rt::View::Value(self.as_str(), #rt::ValueSet::values(self))
            }
        }
    }
}

fn aliases((index, value): (usize, &Value)) -> impl Iterator<Item = TokenStream> {
    value.aliases().iter().map(move |alias| {
        let alias = alias.as_str();
        quote!((#alias, #index))
    })
}

fn serde(name: &Ident, rt: &Ident) -> TokenStream {
    quote! {
        impl #rt::Serialize for #name {
            fn serialize<S: #rt::Serializer>(&self, serializer: S) -> #rt::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> #rt::Deserialize<'de> for #name {
            fn deserialize<D: #rt::Deserializer<'de>>(deserializer: D) -> #rt::Result<Self, D::Error> {
                #rt::deserialize_value(deserializer)
            }
        }
    }
}
