//! Fields of payloads and objects: their Rust types, their descriptions, the glue that finds them by index.

use bitrix24_placement_spec::{
    model::{Field, Type},
    name::TypeName,
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::{
    Options,
    choice::Choice,
    description::Description,
    docs,
    names::{ident, type_ident},
};

/// What the pieces of one struct need to know.
pub(crate) struct Scope<'a> {
    pub(crate) options: &'a Options,
    /// Name of the module the struct is in.
    pub(crate) module: &'a str,
    /// Path of the runtime's hidden module.
    pub(crate) rt: &'a Ident,
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

    /// The one impl that the runtime makes all others of.
    pub(crate) fn generated(
        &self,
        owner: &Ident,
        role: &TokenStream,
        words: Option<Description>,
        fields: &[Field],
    ) -> TokenStream {
        let rt = self.rt;
        let words = words.map(
            |words| quote!(const WORDS: (&'static #rt::Str, &'static [#rt::Byte]) = (#words);),
        );
        let inline = inline(fields);
        let blank = self.blank(&quote!(Self), fields);
        let access = self.access(fields);
        quote! {
            impl #rt::Generated for #owner {
                type Role = #role;
                #words

                #inline
                fn blank() -> Self {
                    #blank
                }

                #access
            }
        }
    }

    /// Fields by index, for the decoder and for the encoder; without any there is what the trait provides.
    fn access(&self, fields: &[Field]) -> Option<TokenStream> {
        let (rt, inline) = (self.rt, inline(fields));
        let (mut slots, mut parts) = (Vec::new(), Vec::new());
        for field in fields {
            let name = ident(field.rust_name());
            slots.push(quote!(&mut self.#name));
            parts.push(quote!(&self.#name));
        }
        let (slots, parts) = (Choice::of(&slots)?, Choice::of(&parts)?);
        let (index, slot, part) = (slots.index, slots.value, parts.value);
        Some(quote! {
            #inline
            fn slot<'de>(&mut self, #index: usize) -> &mut dyn #rt::Slot<'de> {
                #slot
            }

            #[inline]
            fn field(&self, #index: usize) -> &dyn #rt::Encode {
                #part
            }
        })
    }

    /// `, (i64, String)`: the types of positional arguments, for tuple structs of users.
    pub(crate) fn types_of(&self, fields: &[Field]) -> TokenStream {
        let types = fields.iter().map(|field| self.field_type(field));
        quote!(, (#(#types,)*))
    }

    /// `Initialized { call_id: blank, .. }`: what the decoder starts from.
    pub(crate) fn blank(&self, owner: &impl ToTokens, fields: &[Field]) -> TokenStream {
        let values = fields.iter().map(|field| {
            let (name, value) = (ident(field.rust_name()), self.blank_value(field));
            quote!(#name: #value)
        });
        quote!(#owner { #(#values),* })
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
}

/// Whether the enum over a group's events does without the functions of a payload: they would cost more than what they do.
pub(crate) fn is_small(fields: &[Field]) -> bool {
    fields.len() <= 1
}

/// Functions of payloads that are not small stay as they are: the optimizer would put those of all events into one function,
/// and takes a tenth of its time for that.
fn inline(fields: &[Field]) -> TokenStream {
    if is_small(fields) {
        quote!(#[inline])
    } else {
        quote!(#[inline(never)])
    }
}

/// Nothing is `None`, but for lists and maps, where it is the empty one.
fn is_optional(field: &Field) -> bool {
    !field.is_required() && !matches!(field.ty(), Type::List(_) | Type::Map(_))
}
