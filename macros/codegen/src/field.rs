//! Fields of payloads and objects: their Rust types, their descriptions, the glue that finds them by index.

use bitrix24_placement_spec::{
    model::{Empty, Field, Type},
    name::{FieldName, TypeName},
};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote};

use crate::{
    Options, docs,
    names::{ident, type_ident},
};

/// What the pieces of one struct need to know.
pub(crate) struct Scope<'a> {
    pub(crate) options: &'a Options,
    /// Name of the module the struct is in.
    pub(crate) module: &'a str,
    /// Path of the runtime's hidden module.
    pub(crate) rt: &'a TokenStream,
    /// Path of the module `types`, as seen from the struct, with `::` behind it.
    pub(crate) types: &'a TokenStream,
}

impl Scope<'_> {
    /// `pub call_id: String`, with docs.
    pub(crate) fn definition(&self, owner: &str, field: &Field) -> TokenStream {
        let docs = docs::field(field);
        let name = field.rust_name().as_str();
        let attributes = self.options.of_field(self.module, owner, name);
        let deprecated = docs::deprecated(field.deprecated());
        let name = ident(field.rust_name());
        let ty = self.field_type(field);
        quote!(#docs #deprecated #attributes pub #name: #ty)
    }

    /// The type of a field, with the possibility of nothing.
    fn field_type(&self, field: &Field) -> TokenStream {
        let rt = self.rt;
        let ty = self.ty(field.ty());
        if is_optional(field) {
            quote!(#rt::Option<#ty>)
        } else {
            ty
        }
    }

    fn ty(&self, ty: &Type) -> TokenStream {
        let Self { rt, types, .. } = self;
        match ty {
            Type::String => quote!(#rt::String),
            Type::Integer => quote!(i64),
            Type::Boolean => quote!(bool),
            Type::Date => quote!(#rt::Date),
            Type::Digits => quote!(#rt::Digits),
            Type::Id => quote!(#rt::Id),
            Type::Json => quote!(#rt::Json),
            Type::Enum(name) | Type::Object(name) => {
                let replaced = self.options.replacement(name.as_str()).cloned();
                let name = type_ident(name);
                replaced.unwrap_or_else(|| quote!(#types #name))
            }
            Type::List(item) => {
                let item = self.ty(item);
                quote!(#rt::Vec<#item>)
            }
            Type::Map(item) => {
                let item = self.ty(item);
                quote!(#rt::BTreeMap<#rt::String, #item>)
            }
        }
    }

    /// What the decoder and the encoder must know.
    pub(crate) fn shape(&self, kind: &str, fields: &[Field]) -> TokenStream {
        let rt = self.rt;
        let kind = Ident::new(kind, Span::call_site());
        let fields = fields.iter().map(|field| self.description(field));
        quote!(&#rt::Shape { kind: #rt::Kind::#kind, fields: &[#(#fields),*] })
    }

    fn description(&self, field: &Field) -> TokenStream {
        let rt = self.rt;
        let wire = field.name().as_str();
        let name = field.rust_name().as_str();
        let empties = slice(field.empties().iter().copied().map(empty_variant));
        let empties = empties.map(|empties| quote!(empties: &[#(#rt::Empty::#empties),*],));
        let aliases = slice(field.aliases().iter().map(FieldName::as_str));
        let aliases = aliases.map(|aliases| quote!(aliases: &[#(#aliases),*],));
        let plain = wire.contains(['"', '\\']).then(|| quote!(is_plain: false,));
        quote!(#rt::Field { wire: #wire, name: #name, #aliases #empties #plain ..#rt::FIELD })
    }

    /// The one impl that the runtime makes all others of.
    pub(crate) fn generated(
        &self,
        owner: &Ident,
        role: &TokenStream,
        about: &TokenStream,
        fields: &[Field],
    ) -> TokenStream {
        let rt = self.rt;
        let blank = self.blank(fields);
        let access = self.access(fields);
        quote! {
            impl #rt::Generated for #owner {
                type Role = #role;
                const ABOUT: #rt::About = #about;

                #[inline]
                fn blank() -> Self {
                    #blank
                }

                #access
            }
        }
    }

    /// Fields by index, for the decoder and for the encoder.
    fn access(&self, fields: &[Field]) -> TokenStream {
        let rt = self.rt;
        if fields.is_empty() {
            return TokenStream::new();
        }
        let names: Vec<_> = fields
            .iter()
            .map(|field| ident(field.rust_name()))
            .collect();
        let indexes: Vec<_> = (0..names.len()).map(Literal::usize_unsuffixed).collect();
        quote! {
            #[inline]
            fn slot<'de>(&mut self, index: usize) -> #rt::Option<&mut dyn #rt::Slot<'de>> {
                #rt::Option::Some(match index {
                    #(#indexes => &mut self.#names,)*
                    _ => return #rt::Option::None,
                })
            }

            #[inline]
            fn field(&self, index: usize) -> #rt::Option<&dyn #rt::Encode> {
                #rt::Option::Some(match index {
                    #(#indexes => &self.#names,)*
                    _ => return #rt::Option::None,
                })
            }
        }
    }

    /// The types of positional arguments, for tuple structs of users.
    pub(crate) fn positional(&self, owner: &Ident, fields: &[Field]) -> TokenStream {
        let rt = self.rt;
        let types = fields.iter().map(|field| self.field_type(field));
        quote! {
            impl #rt::Positional for #owner {
                type Args = (#(#types,)*);
            }
        }
    }

    /// `Self { call_id: blank, .. }`: what the decoder starts from.
    fn blank(&self, fields: &[Field]) -> TokenStream {
        let values = fields.iter().map(|field| {
            let (name, value) = (ident(field.rust_name()), self.blank_value(field));
            quote!(#name: #value)
        });
        quote!(Self { #(#values),* })
    }

    /// A constant wherever there is one: calls need code that cleans up after them.
    fn blank_value(&self, field: &Field) -> TokenStream {
        let rt = self.rt;
        let is_replaced = |name: &TypeName| self.options.replacement(name.as_str()).is_some();
        match field.ty() {
            Type::List(_) | Type::Map(_) => quote!(#rt::Vacant::VACANT),
            _ if is_optional(field) => quote!(#rt::Option::None),
            Type::Integer => quote!(0),
            Type::Boolean => quote!(false),
            Type::String => quote!(#rt::NO_TEXT),
            Type::Id => quote!(#rt::NO_ID),
            Type::Digits => quote!(#rt::NO_DIGITS),
            Type::Date => quote!(#rt::NO_DATE),
            Type::Object(_) | Type::Json => quote!(#rt::Decode::blank()),
            Type::Enum(name) if is_replaced(name) => quote!(#rt::Decode::blank()),
            Type::Enum(_) => quote!(#rt::Vacant::VACANT),
        }
    }

    /// `pub fn new(...)`, which takes the required fields.
    pub(crate) fn constructor(&self, owner: &Ident, fields: &[Field]) -> TokenStream {
        let required: Vec<_> = fields.iter().filter(|field| field.is_required()).collect();
        let params = required.iter().map(|field| self.parameter(field));
        let values = fields.iter().map(|field| self.initial(field));
        quote! {
            impl #owner {
                /// A value with these fields; all others say nothing.
                #[inline]
                #[must_use]
                pub fn new(#(#params),*) -> Self {
                    Self { #(#values),* }
                }
            }
        }
    }

    fn parameter(&self, field: &Field) -> TokenStream {
        let rt = self.rt;
        let name = ident(field.rust_name());
        let ty = self.ty(field.ty());
        if field.ty() == &Type::String {
            quote!(#name: impl #rt::Into<#ty>)
        } else {
            quote!(#name: #ty)
        }
    }

    fn initial(&self, field: &Field) -> TokenStream {
        let rt = self.rt;
        let name = ident(field.rust_name());
        match field.ty() {
            Type::String if field.is_required() => quote!(#name: #rt::Into::into(#name)),
            _ if field.is_required() => name.into_token_stream(),
            Type::List(_) => quote!(#name: #rt::Vec::new()),
            Type::Map(_) => quote!(#name: #rt::BTreeMap::new()),
            _ => quote!(#name: #rt::Option::None),
        }
    }
}

/// Items, if there are any.
fn slice<T>(items: impl Iterator<Item = T>) -> Option<Vec<T>> {
    Some(items.collect::<Vec<_>>()).filter(|items| !items.is_empty())
}

/// Nothing is `None`, but for lists and maps, where it is the empty one.
fn is_optional(field: &Field) -> bool {
    !field.is_required() && !matches!(field.ty(), Type::List(_) | Type::Map(_))
}

/// The runtime's own name of it.
fn empty_variant(empty: Empty) -> Ident {
    let variant = match empty {
        Empty::Absent => "Absent",
        Empty::Null => "Null",
        Empty::EmptyString => "EmptyString",
        Empty::Zero => "Zero",
        Empty::ZeroText => "ZeroText",
        Empty::Unknown => "Unknown",
        Empty::Hidden => "Hidden",
        Empty::Undefined => "Undefined",
        Empty::EmptyArray => "EmptyArray",
        Empty::EmptyObject => "EmptyObject",
    };
    Ident::new(variant, Span::call_site())
}
