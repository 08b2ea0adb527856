//! What a projection expands to.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Path, Type, spanned::Spanned};

use super::{
    attribute::Target,
    input::{Part, Projection, Source},
};

/// The names that the pieces share.
struct Scope<'a> {
    projection: &'a Projection<'a>,
    /// `<'de>`: the lifetime of the delivery, declared.
    declared: TokenStream,
    /// The type with its own parameters.
    ty: TokenStream,
    /// The same where nothing refers to the lifetime.
    elided: TokenStream,
}

/// The impls of a type without faults that can be told without the spec.
pub(super) fn impls(projection: &Projection<'_>) -> TokenStream {
    let scope = Scope::of(projection);
    match &projection.target {
        Target::Event(event) => scope.event(event),
        Target::Object(object) => scope.object(object),
        Target::Transparent => {
            let impls = projection.fields.iter().map(|part| scope.transparent(part));
            quote!(#(#impls)*)
        }
        Target::Unknown => TokenStream::new(),
    }
}

impl<'a> Scope<'a> {
    fn of(projection: &'a Projection<'a>) -> Self {
        let (name, lifetime) = (projection.name, &projection.lifetime);
        let borrows = projection.generics.lifetimes().next().is_some();
        let (own, elided) = if borrows {
            (quote!(<#lifetime>), quote!(<'_>))
        } else {
            (TokenStream::new(), TokenStream::new())
        };
        Self {
            projection,
            declared: quote!(<#lifetime>),
            ty: quote!(#name #own),
            elided: quote!(#name #elided),
        }
    }

    fn event(&self, event: &Path) -> TokenStream {
        let Self {
            projection,
            declared,
            ty,
            elided,
        } = self;
        let lifetime = &projection.lifetime;
        let access = self.access();
        let blank = self.blank();
        // Shown where the type is used for another event.
        let marker = quote_spanned!(event.span()=> impl __rt::PayloadOf<#event> for #elided {});
        quote! {
            #access

            impl #declared __rt::PlacementEvent<#lifetime> for #ty {
                const INFO: __rt::EventInfo = INFO;
                const GROUP: __rt::Events = GROUP;

                #blank
            }

            #marker
        }
    }

    fn object(&self, object: &Path) -> TokenStream {
        let Self {
            projection,
            declared,
            ty,
            elided,
        } = self;
        let lifetime = &projection.lifetime;
        let access = self.access();
        let blank = self.blank();
        // Shown where the type is used for another object.
        let marker =
            quote_spanned!(object.span()=> impl __rt::ProjectionOf<#object> for #elided {});
        quote! {
            #access

            impl #declared __rt::Decode<#lifetime> for #ty {
                #blank

                fn target(&mut self) -> __rt::Target<'_, #lifetime> {
                    __rt::Target::Object(self)
                }
            }

            #marker
        }
    }

    /// A newtype reads what its field reads.
    fn transparent(&self, part: &Part<'_>) -> TokenStream {
        let Self {
            projection,
            declared,
            ty,
            ..
        } = self;
        let lifetime = &projection.lifetime;
        let Part {
            member, ty: inner, ..
        } = part;
        let own = projection.generics;
        let is_json = quote_spanned!(inner.span()=> <#inner as __rt::Single<#lifetime>>::IS_JSON);
        let blank = self.blank();
        let target = place(part, &quote!(target));
        quote! {
            impl #declared __rt::Decode<#lifetime> for #ty {
                const IS_JSON: __rt::Flag = #is_json;

                #blank

                fn target(&mut self) -> __rt::Target<'_, #lifetime> {
                    #target
                }
            }

            impl #own __rt::Encode for #ty
            where
                // With a lifetime of its own the bound may be false; then the type can only be read.
                for<'any> #inner: __rt::Encode,
            {
                fn view(&self) -> __rt::View<'_> {
                    __rt::Encode::view(&self.#member)
                }
            }

            impl #own __rt::Transparent for #ty {
                type Inner = #inner;
            }
        }
    }

    /// The fields by index of the payload's fields.
    fn access(&self) -> TokenStream {
        let Self {
            projection,
            declared,
            ty,
            elided,
        } = self;
        let lifetime = &projection.lifetime;
        let places: Vec<Ident> = (0..projection.fields.len())
            .map(|number| format_ident!("AT_{number}"))
            .collect();
        let indexes = projection.fields.iter().map(|part| index(part));
        let slot = self.slot(&places);
        quote! {
            #(const #places: __rt::Index = #indexes;)*

            impl __rt::Described for #elided {
                const SHAPE: __rt::Shape = SHAPE;
            }

            impl #declared __rt::Fields<#lifetime> for #ty {
                #slot
            }
        }
    }

    /// A type without fields has what the trait provides.
    fn slot(&self, places: &[Ident]) -> TokenStream {
        let Self { projection, .. } = self;
        if places.is_empty() {
            return TokenStream::new();
        }
        let lifetime = &projection.lifetime;
        let slots = projection
            .fields
            .iter()
            .map(|part| place(part, &quote!(slot)));
        quote! {
            fn slot(&mut self, index: __rt::Index) -> __rt::Option<&mut dyn __rt::Slot<#lifetime>> {
                match index {
                    #(#places => #slots,)*
                    _ => __rt::Option::None,
                }
            }
        }
    }

    fn blank(&self) -> TokenStream {
        let members = self.projection.fields.iter().map(|part| &part.member);
        let starts = self.projection.fields.iter().map(|part| start(part.ty));
        quote! {
            fn blank() -> Self {
                Self { #(#members: #starts),* }
            }
        }
    }
}

fn place(part: &Part<'_>, method: &TokenStream) -> TokenStream {
    let member = &part.member;
    // `self` as the method has it, also where a macro wrote the struct.
    let field = quote!(&mut self.#member);
    quote_spanned!(part.ty.span()=> __rt::Place(#field).#method())
}

fn index(part: &Part<'_>) -> TokenStream {
    match &part.source {
        Source::Numbered(index) => quote!(#index),
        Source::Named(name) => {
            let name = name.to_string();
            let name = name.strip_prefix("r#").unwrap_or(&name);
            quote!(__rt::field_index(SHAPE, #name))
        }
    }
}

fn start(ty: &Type) -> TokenStream {
    quote_spanned!(ty.span()=> __rt::Start::<#ty>::blank())
}
