//! What a projection expands to.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{GenericParam, Path, spanned::Spanned};

use super::{
    attribute::Target,
    input::{Part, Projection, Source},
};

/// The names that the pieces share.
struct Scope<'a> {
    projection: &'a Projection<'a>,
    rt: TokenStream,
    /// `<'de>`: the lifetime of the delivery, declared.
    declared: TokenStream,
    /// The type with its own parameters.
    ty: TokenStream,
    /// The same where nothing refers to the lifetime.
    elided: TokenStream,
}

/// The whole output.
pub(crate) fn projection(projection: &Projection<'_>) -> TokenStream {
    let scope = Scope::of(projection);
    let body = match &projection.target {
        Target::Event(event) => scope.event(event),
        Target::Object(object) => scope.object(object),
        Target::Transparent => scope.transparent(),
    };
    quote! {
        const _: () = {
            #body
        };
    }
}

/// Empty impls, for a type at fault.
pub(crate) fn stub(projection: &Projection<'_>) -> TokenStream {
    let scope = Scope::of(projection);
    let Scope {
        rt,
        declared,
        ty,
        elided,
        ..
    } = &scope;
    let body = match &projection.target {
        Target::Event(event) => scope.event_impls(event, &quote!(loop {})),
        Target::Object(object) => scope.object_impls(object, &quote!(loop {})),
        Target::Transparent => return TokenStream::new(),
    };
    let check = match &projection.target {
        Target::Event(event) => scope.event_check(event),
        Target::Object(object) => scope.object_check(object),
        Target::Transparent => TokenStream::new(),
    };
    let lifetime = &projection.lifetime;
    quote! {
        const _: () = {
            #check

            impl #rt::Described for #elided {
                const SHAPE: &'static #rt::Shape = &#rt::Shape { kind: #rt::Kind::None, fields: &[] };
            }

            impl #declared #rt::Fields<#lifetime> for #ty {}

            #body
        };
    }
}

impl<'a> Scope<'a> {
    fn of(projection: &'a Projection<'a>) -> Self {
        let runtime = &projection.runtime;
        let lifetime = &projection.lifetime;
        let name = projection.name;
        let borrows = projection
            .generics
            .params
            .iter()
            .any(|param| matches!(param, GenericParam::Lifetime(_)));
        let elided = if borrows {
            quote!(#name<'_>)
        } else {
            quote!(#name)
        };
        let ty = if borrows {
            quote!(#name<#lifetime>)
        } else {
            quote!(#name)
        };
        Self {
            projection,
            rt: quote!(#runtime::__private),
            declared: quote!(<#lifetime>),
            ty,
            elided,
        }
    }

    fn event(&self, event: &Path) -> TokenStream {
        let check = self.event_check(event);
        let access = self.access(event);
        let impls = self.event_impls(event, &self.blank());
        quote!(#check #access #impls)
    }

    /// Comes first, in the stub as well, so that editors find the path at the same place.
    fn event_check(&self, event: &Path) -> TokenStream {
        let rt = &self.rt;
        quote_spanned!(event.span()=> const _: () = #rt::assert_event::<#event>();)
    }

    fn event_impls(&self, event: &Path, blank: &TokenStream) -> TokenStream {
        let Self {
            projection,
            rt,
            declared,
            ty,
            elided,
            ..
        } = self;
        let lifetime = &projection.lifetime;
        quote_spanned! {event.span()=>
            impl #declared #rt::PlacementEvent<#lifetime> for #ty {
                const INFO: &'static #rt::EventInfo = <#event as #rt::PlacementEvent<'static>>::INFO;
                const GROUP: &'static [&'static #rt::EventInfo] =
                    <#event as #rt::PlacementEvent<'static>>::GROUP;

                fn blank() -> Self {
                    #blank
                }
            }

            impl #rt::PayloadOf<#event> for #elided {}
        }
    }

    fn object(&self, object: &Path) -> TokenStream {
        let check = self.object_check(object);
        let access = self.access(object);
        let impls = self.object_impls(object, &self.blank());
        quote!(#check #access #impls)
    }

    fn object_check(&self, object: &Path) -> TokenStream {
        let rt = &self.rt;
        quote_spanned!(object.span()=> const _: () = #rt::assert_object::<#object>();)
    }

    fn object_impls(&self, object: &Path, blank: &TokenStream) -> TokenStream {
        let Self {
            projection,
            rt,
            declared,
            ty,
            elided,
            ..
        } = self;
        let lifetime = &projection.lifetime;
        quote_spanned! {object.span()=>
            impl #declared #rt::Decode<#lifetime> for #ty {
                fn blank() -> Self {
                    #blank
                }

                fn target(&mut self) -> #rt::Target<'_, #lifetime> {
                    #rt::Target::Object(self)
                }
            }

            impl #rt::ProjectionOf<#object> for #elided {}
        }
    }

    /// A newtype reads what its field reads.
    fn transparent(&self) -> TokenStream {
        let Self {
            projection,
            rt,
            declared,
            ty,
            ..
        } = self;
        let lifetime = &projection.lifetime;
        let inner = projection.fields.iter().map(|part| part.ty).next();
        let member = projection.fields.iter().map(|part| &part.member).next();
        let own = &projection.generics;
        let declared_if_used = quote!(#own);
        let params = if projection.generics.params.is_empty() {
            quote!(<Field>)
        } else {
            quote!(<#lifetime, Field>)
        };
        quote! {
            impl #declared #rt::Decode<#lifetime> for #ty {
                const IS_JSON: #rt::Flag = <#inner as #rt::Decode<#lifetime>>::IS_JSON;

                fn blank() -> Self {
                    Self { #member: #rt::Decode::blank() }
                }

                fn target(&mut self) -> #rt::Target<'_, #lifetime> {
                    #rt::Decode::target(&mut self.#member)
                }
            }

            impl #declared_if_used #rt::Encode for #ty
            where
                // With a lifetime of its own the bound may be false; then the type can only be read.
                for<'any> #inner: #rt::Encode,
            {
                fn view(&self) -> #rt::View<'_> {
                    #rt::Encode::view(&self.#member)
                }
            }

            impl #params #rt::ProjectionOf<Field> for #ty
            where
                #inner: #rt::ProjectionOf<Field>,
            {
            }
        }
    }

    /// The fields by index of the payload's fields, after a check of each.
    fn access(&self, source: &Path) -> TokenStream {
        let Self {
            projection,
            rt,
            declared,
            ty,
            elided,
            ..
        } = self;
        let lifetime = &projection.lifetime;
        let checks = self.checks(source);
        let places: Vec<Ident> = (0..projection.fields.len())
            .map(|number| format_ident!("AT_{number}"))
            .collect();
        let indexes = projection.fields.iter().map(|part| self.index(part));
        let members = projection.fields.iter().map(|part| &part.member);
        let index = if places.is_empty() {
            quote!(_)
        } else {
            quote!(index)
        };
        let slot = if places.is_empty() {
            quote!(#rt::Option::None)
        } else {
            quote! {
                #rt::Option::Some(match index {
                    #(#places => &mut self.#members,)*
                    _ => return #rt::Option::None,
                })
            }
        };
        quote! {
            const SHAPE: &#rt::Shape = <#source as #rt::Described>::SHAPE;
            #(const #places: #rt::Index = #indexes;)*

            #checks

            impl #rt::Described for #elided {
                const SHAPE: &'static #rt::Shape = SHAPE;
            }

            impl #declared #rt::Fields<#lifetime> for #ty {
                fn slot(&mut self, #index: #rt::Index) -> #rt::Option<&mut dyn #rt::Slot<#lifetime>> {
                    #slot
                }
            }
        }
    }

    fn index(&self, part: &Part<'_>) -> TokenStream {
        let rt = &self.rt;
        match &part.source {
            Source::Numbered(index) => quote!(#index),
            Source::Named(name) => {
                let name = name.to_string();
                let name = name.strip_prefix("r#").unwrap_or(&name);
                quote!(#rt::field_index(SHAPE, #name))
            }
        }
    }

    /// Names are looked up among the payload's own fields, so that the compiler knows the similar ones.
    fn checks(&self, source: &Path) -> TokenStream {
        let Self {
            projection,
            rt,
            declared,
            ..
        } = self;
        let checks = projection.fields.iter().map(|part| {
            let ty = part.ty;
            match &part.source {
                Source::Named(name) => {
                    let field = quote_spanned!(name.span()=> source.#name);
                    quote_spanned!(ty.span()=> #rt::Typed::of(&#field).fits::<#ty>();)
                }
                Source::Numbered(index) => quote_spanned! {ty.span()=>
                    #rt::assert_argument::<<#source as #rt::Positional>::Args, #ty, #index>();
                },
            }
        });
        quote! {
            #[allow(
                dead_code,
                unused_variables,
                clippy::extra_unused_lifetimes,
                reason = "checks types only"
            )]
            fn check #declared (source: &#source) {
                #(#checks)*
            }
        }
    }

    fn blank(&self) -> TokenStream {
        let rt = &self.rt;
        let members = self.projection.fields.iter().map(|part| &part.member);
        quote!(Self { #(#members: #rt::Blank::blank()),* })
    }
}
