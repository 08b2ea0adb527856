//! `new`, for structs that a few values make.

use bitrix24_placement_spec::model::{Field, Type};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use crate::{field::Scope, names::ident};

/// More values are hard to tell apart by their places alone; the runtime's `Build` takes them by name.
const MOST: usize = 2;

impl Scope<'_> {
    /// `pub fn new(...)`, which takes the required fields, unless there are too many. Where there are none, there is `Default`.
    pub(crate) fn constructor(&self, owner: &Ident, fields: &[Field]) -> Option<TokenStream> {
        let required: Vec<_> = fields.iter().filter(|field| field.is_required()).collect();
        if required.is_empty() || required.len() > MOST {
            return None;
        }
        let params = required.iter().map(|field| self.parameter(field));
        let values = fields.iter().map(|field| self.initial(field));
        Some(quote! {
            impl #owner {
                /// A value with these fields; all others say nothing.
                #[inline]
                #[must_use]
                pub fn new(#(#params),*) -> Self {
                    Self { #(#values),* }
                }
            }
        })
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
