//! The events of a handler as a set that deliveries are decoded into.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Attribute;

use super::{
    ends::Ends,
    options::Options,
    route::{Route, Routes},
};

/// What the pieces need of each route, in order.
struct Pieces<'a> {
    conditions: Vec<Vec<&'a Attribute>>,
    variants: Vec<&'a Ident>,
    events: Vec<&'a Ident>,
    payloads: Vec<&'a Ident>,
    /// Place of the event in the list.
    places: Vec<Ident>,
}

impl<'a> Pieces<'a> {
    fn of(routes: &'a Routes<'_>) -> Self {
        let all = || routes.events.iter();
        Self {
            conditions: all().map(|route| route.call.conditions()).collect(),
            variants: all().map(|route| &route.variant).collect(),
            events: all().map(|route| &route.event).collect(),
            payloads: all().map(|route| &route.payload).collect(),
            places: all()
                .map(|route| format_ident!("__AT_{}", route.variant))
                .collect(),
        }
    }
}

/// `__EVENTS`, `__TABLE` and `__Covered`.
pub(super) fn covered(routes: &Routes<'_>, options: &Options) -> TokenStream {
    let pieces = Pieces::of(routes);
    let list = list(&pieces);
    let distinct = distinct(routes, &pieces);
    let exhaustive = exhaustive(routes, &pieces, options);
    let definition = definition(routes, &pieces);
    let set = set(&pieces);
    let unknown = unknown(routes);
    quote! {
        #list
        #distinct
        #exhaustive
        #definition
        #set
        #unknown
    }
}

fn list(pieces: &Pieces<'_>) -> TokenStream {
    let Pieces {
        conditions,
        events,
        places,
        ..
    } = pieces;
    quote! {
        const __EVENTS: &[__rt::EventInfo] = &[#(#(#conditions)* __rt::Named::<#events>::INFO),*];

        static __TABLE: __rt::Places<{ __rt::size_for(__EVENTS) }> = __rt::Places::new();

        #(
            #(#conditions)*
            const #places: __rt::Index = __rt::position(__EVENTS, __rt::Named::<#events>::INFO);
        )*
    }
}

/// Two paths may name one event: the second one is at fault.
fn distinct(routes: &Routes<'_>, pieces: &Pieces<'_>) -> TokenStream {
    let conditions = &pieces.conditions;
    let numbers = (0..routes.events.len()).map(Literal::usize_unsuffixed);
    let checks = routes.events.iter().enumerate().map(|(number, route)| {
        let Route { path, event, .. } = route;
        let conditions = route.call.conditions();
        let number = Literal::usize_unsuffixed(number);
        let check = Ends::of(path).call(
            &quote!(assert_received_once),
            quote!(__EVENTS, __ROUTES, #number, __rt::Named::<#event>::INFO),
        );
        quote!(#(#conditions)* const _: () = #check;)
    });
    quote! {
        const __ROUTES: &[__rt::Index] = &[#(#(#conditions)* #numbers),*];
        #(#checks)*
    }
}

/// What is missing is known only where nothing else is at fault.
fn exhaustive(routes: &Routes<'_>, pieces: &Pieces<'_>, options: &Options) -> Option<TokenStream> {
    let word = options.exhaustive.as_ref().filter(|_| routes.is_complete)?;
    let Pieces {
        conditions, events, ..
    } = pieces;
    let groups = quote!(&[#(#(#conditions)* __rt::Named::<#events>::GROUP),*]);
    let check = Ends::of(word).call(&quote!(assert_exhaustive), quote!(__EVENTS, #groups));
    Some(quote_spanned!(word.span()=> const _: () = #check;))
}

fn definition(routes: &Routes<'_>, pieces: &Pieces<'_>) -> TokenStream {
    let Pieces {
        conditions,
        variants,
        payloads,
        ..
    } = pieces;
    let unknown = routes.unknown.as_ref().map(|call| {
        let conditions = call.conditions();
        quote!(#(#conditions)* Unknown(__rt::UnknownEvent<'de>),)
    });
    quote! {
        #[allow(private_interfaces, clippy::large_enum_variant, reason = "nobody can name it")]
        pub enum __Covered<'de> {
            #(
                #(#conditions)*
                #variants(#payloads<'de>),
            )*
            #unknown
            #[allow(dead_code, reason = "uses the lifetime where no event does")]
            Never(__rt::Infallible, __rt::PhantomData<&'de ()>),
        }
    }
}

fn set(pieces: &Pieces<'_>) -> TokenStream {
    let Pieces {
        conditions,
        variants,
        events,
        payloads,
        places,
    } = pieces;
    // An unknown event is never asked for: it is not decoded, and it is not in the list.
    quote! {
        impl<'de> __rt::EventSet<'de> for __Covered<'de> {
            fn specs() -> &'static [__rt::EventInfo] {
                __EVENTS
            }

            fn blank(name: &__rt::Str) -> __rt::Option<Self> {
                match __rt::find(name, __EVENTS, &__TABLE)? {
                    #(
                        #(#conditions)*
                        #places => __rt::Option::map(
                            __rt::Decoded::<#payloads<'de>, #events>::blank(),
                            Self::#variants,
                        ),
                    )*
                    _ => __rt::Option::None,
                }
            }

            fn fields(&mut self) -> __rt::Option<&mut dyn __rt::Fields<'de>> {
                #[allow(unreachable_patterns, reason = "without events all are")]
                match self {
                    #(
                        #(#conditions)*
                        Self::#variants(event) => __rt::Decoded::<#payloads<'de>, #events>::fields(event),
                    )*
                    _ => __rt::Option::None,
                }
            }

            fn info(&self) -> __rt::Option<__rt::EventInfo> {
                #[allow(unreachable_patterns, reason = "without events all are")]
                match self {
                    #(
                        #(#conditions)*
                        Self::#variants(_) => __rt::Option::Some(__rt::Named::<#events>::INFO),
                    )*
                    _ => __rt::Option::None,
                }
            }
        }
    }
}

fn unknown(routes: &Routes<'_>) -> TokenStream {
    let method = routes.unknown.as_ref().map(|call| {
        let conditions = call.conditions();
        quote! {
            #(#conditions)*
            fn unknown(
                event: __rt::UnknownEvent<'de>,
            ) -> __rt::Result<Self, __rt::UnknownEvent<'de>> {
                __rt::Result::Ok(Self::Unknown(event))
            }
        }
    });
    quote! {
        impl<'de> __rt::Covered<'de> for __Covered<'de> {
            #method
        }
    }
}
