//! The events of a handler as a set that deliveries are decoded into.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Attribute, spanned::Spanned};

use super::{
    options::Options,
    route::{Route, Routes, named},
};

/// What the pieces need of each route, in order.
struct Pieces<'a> {
    conditions: Vec<Vec<&'a Attribute>>,
    variants: Vec<&'a Ident>,
    /// Place of the event in the list.
    places: Vec<Ident>,
    infos: Vec<TokenStream>,
}

impl<'a> Pieces<'a> {
    fn of(routes: &'a Routes<'_>, rt: &TokenStream) -> Self {
        let events = || routes.events.iter();
        Self {
            conditions: events()
                .map(|route| route.call.method.conditions().collect())
                .collect(),
            variants: events().map(|route| &route.variant).collect(),
            places: events()
                .map(|route| format_ident!("AT_{}", route.variant))
                .collect(),
            infos: events().map(|route| info(route, rt)).collect(),
        }
    }
}

/// `EVENTS`, `COVERED` and `Covered`.
pub(crate) fn covered(routes: &Routes<'_>, options: &Options) -> TokenStream {
    let rt = &options.private();
    let pieces = Pieces::of(routes, rt);
    let list = list(&pieces, rt);
    let checks = checks(routes, options, rt);
    let definition = definition(routes, &pieces, rt);
    let set = set(&pieces, rt);
    let unknown = unknown(routes, rt);
    quote! {
        #list
        #checks
        #definition
        #set
        #unknown
    }
}

/// What the spec says of an event; a misspelt one is found by the compiler here, on the user's token.
fn info(route: &Route<'_>, rt: &TokenStream) -> TokenStream {
    let event = &route.event;
    quote_spanned!(event.span()=> <#event as #rt::PlacementEvent<'static>>::INFO)
}

fn list(pieces: &Pieces<'_>, rt: &TokenStream) -> TokenStream {
    let Pieces {
        conditions,
        places,
        infos,
        ..
    } = pieces;
    quote! {
        const EVENTS: &[&#rt::EventInfo] = &[#(#(#conditions)* #infos),*];

        static COVERED: #rt::Registry = #rt::Registry {
            events: EVENTS,
            table: &#rt::table::<{ #rt::table_size(EVENTS) }>(EVENTS),
        };

        #(
            #(#conditions)*
            const #places: #rt::Index = #rt::position(EVENTS, #infos);
        )*
    }
}

/// One check of each path that names an event, under the lints of its method: all other uses are silent.
pub(crate) fn named_events(routes: &Routes<'_>, options: &Options) -> TokenStream {
    let rt = options.private();
    let checks = routes.events.iter().map(|route| {
        let (event, method) = (&route.event, route.call.method);
        let (conditions, allowed) = (method.conditions(), method.allowed());
        quote_spanned! {event.span()=>
            #(#conditions)*
            #(#allowed)*
            const _: () = #rt::assert_event::<#event>();
        }
    });
    checks.collect()
}

/// What can only be checked with types at hand.
fn checks(routes: &Routes<'_>, options: &Options, rt: &TokenStream) -> TokenStream {
    let payloads = routes.events.iter().filter_map(|route| {
        let conditions = route.call.method.conditions();
        let ty = route.typed()?;
        let signature = &route.call.method.signature;
        let (event, named) = (&route.event, named(ty, signature, "'static"));
        Some(quote_spanned! {ty.span()=>
            #(#conditions)*
            const _: () = #rt::assert_payload::<#named, #event>();
        })
    });
    let groups = options.exhaustive.then(|| {
        let groups = routes.events.iter().map(|route| {
            let event = &route.event;
            let conditions = route.call.method.conditions();
            quote! {
                #(#conditions)*
                const _: () = #rt::assert_exhaustive(
                    EVENTS,
                    <#event as #rt::PlacementEvent<'static>>::GROUP,
                );
            }
        });
        quote!(#(#groups)*)
    });
    quote! {
        const _: () = #rt::assert_distinct(EVENTS);
        #(#payloads)*
        #groups
    }
}

fn definition(routes: &Routes<'_>, pieces: &Pieces<'_>, rt: &TokenStream) -> TokenStream {
    let Pieces {
        conditions,
        variants,
        ..
    } = pieces;
    let types = routes.events.iter().map(|route| route.decoded("'de", rt));
    let unknown = routes.unknown.as_ref().map(|call| {
        let conditions = call.method.conditions();
        quote!(#(#conditions)* Unknown(#rt::UnknownEvent<'de>),)
    });
    quote! {
        #[allow(private_interfaces, clippy::large_enum_variant, reason = "nobody can name it")]
        pub enum Covered<'de> {
            #(
                #(#conditions)*
                #variants(#types),
            )*
            #unknown
            #[allow(dead_code, reason = "uses the lifetime where no event does")]
            Never(#rt::Infallible, #rt::PhantomData<&'de ()>),
        }
    }
}

fn set(pieces: &Pieces<'_>, rt: &TokenStream) -> TokenStream {
    let Pieces {
        conditions,
        variants,
        places,
        infos,
    } = pieces;
    // An unknown event is never asked for: it is not decoded, and it is not in the list.
    quote! {
        impl<'de> #rt::EventSet<'de> for Covered<'de> {
            fn specs() -> &'static [&'static #rt::EventInfo] {
                EVENTS
            }

            fn blank(name: &#rt::Str) -> #rt::Option<Self> {
                match COVERED.index_of(name)? {
                    #(
                        #(#conditions)*
                        #places => #rt::Option::Some(Self::#variants(#rt::PlacementEvent::blank())),
                    )*
                    _ => #rt::Option::None,
                }
            }

            fn fields(&mut self) -> #rt::Option<&mut dyn #rt::Fields<'de>> {
                #[allow(unreachable_patterns, reason = "without events all are")]
                match self {
                    #(
                        #(#conditions)*
                        Self::#variants(event) => #rt::Option::Some(event),
                    )*
                    _ => #rt::Option::None,
                }
            }

            fn info(&self) -> #rt::Option<&'static #rt::EventInfo> {
                #[allow(unreachable_patterns, reason = "without events all are")]
                match self {
                    #(
                        #(#conditions)*
                        Self::#variants(_) => #rt::Option::Some(#infos),
                    )*
                    _ => #rt::Option::None,
                }
            }
        }
    }
}

fn unknown(routes: &Routes<'_>, rt: &TokenStream) -> TokenStream {
    let method = routes.unknown.as_ref().map(|call| {
        let conditions = call.method.conditions();
        quote! {
            #(#conditions)*
            fn unknown(event: #rt::UnknownEvent<'de>) -> #rt::Result<Self, #rt::UnknownEvent<'de>> {
                #rt::Result::Ok(Self::Unknown(event))
            }
        }
    });
    quote! {
        impl<'de> #rt::Covered<'de> for Covered<'de> {
            #method
        }
    }
}
