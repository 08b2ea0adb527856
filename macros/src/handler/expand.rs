//! What a handler expands to: the block as it was, the set of events it covers, and the dispatch.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Path, spanned::Spanned};

use super::{
    input::Input,
    method::{Argument, Method},
};

/// One event of one method.
struct Route<'a> {
    method: &'a Method,
    event: &'a Path,
    variant: Ident,
}

/// The whole output.
pub(crate) fn handler(arguments: &TokenStream, input: &Input) -> TokenStream {
    let errors: TokenStream = faults(arguments, input)
        .map(syn::Error::into_compile_error)
        .unwrap_or_default();
    let rt = &quote!(::bitrix24_placement::__private);
    let routes = routes(input);
    let covered = covered(&routes, rt);
    let described = described(input, rt);
    let waits = routes
        .iter()
        .any(|route| route.method.signature.asyncness.is_some());
    let dispatch = dispatch(input, &routes, waits, rt);
    quote! {
        #input
        #errors

        const _: () = {
            #covered
            #described
            #dispatch
        };
    }
}

/// What is wrong beyond the syntax, all of it.
fn faults(arguments: &TokenStream, input: &Input) -> Option<syn::Error> {
    let unexpected = (!arguments.is_empty()).then(|| {
        syn::Error::new_spanned(arguments, "`#[placement_handler]` takes no arguments yet")
    });
    let paths: Vec<_> = input.methods().flat_map(|method| &method.events).collect();
    let repeated = paths
        .iter()
        .enumerate()
        .filter(|(index, path)| paths[..*index].contains(path));
    let repeated = repeated.map(|(_, path)| {
        syn::Error::new_spanned(path, "this event is received by another method already")
    });
    unexpected
        .into_iter()
        .chain(repeated)
        .reduce(|mut all, error| {
            all.combine(error);
            all
        })
}

fn routes(input: &Input) -> Vec<Route<'_>> {
    let pairs = input
        .methods()
        .flat_map(|method| method.events.iter().map(move |event| (method, event)));
    let numbered = pairs.enumerate();
    numbered
        .map(|(index, (method, event))| Route {
            method,
            event,
            variant: format_ident!("On{index}"),
        })
        .collect()
}

/// The set of events the handler covers.
fn covered(routes: &[Route<'_>], rt: &TokenStream) -> TokenStream {
    let variants: Vec<_> = routes.iter().map(|route| &route.variant).collect();
    let events: Vec<_> = routes.iter().map(|route| route.event).collect();
    let infos = events
        .iter()
        .map(|event| quote_spanned!(event.span()=> <#event as #rt::PlacementEvent<'static>>::INFO));
    let indexes = 0..routes.len();
    let unreachable = routes.is_empty().then(|| quote!(_ => match *self {},));
    quote! {
        const EVENTS: &[&#rt::EventInfo] = &[#(#infos),*];

        static COVERED: #rt::Registry = #rt::Registry {
            events: EVENTS,
            table: &#rt::table::<{ #rt::table_size(EVENTS) }>(EVENTS),
        };

        pub enum Covered {
            #(#variants(#events),)*
        }

        #[automatically_derived]
        impl<'de> #rt::EventSet<'de> for Covered {
            fn specs() -> &'static [&'static #rt::EventInfo] {
                EVENTS
            }

            fn blank(name: &#rt::Str) -> #rt::Option<Self> {
                match COVERED.index_of(name) {
                    #(#rt::Option::Some(#indexes) => {
                        #rt::Option::Some(Self::#variants(#rt::PlacementEvent::blank()))
                    })*
                    _ => #rt::Option::None,
                }
            }

            fn fields(&mut self) -> &mut dyn #rt::Fields<'de> {
                match self {
                    #(Self::#variants(event) => event,)*
                    #unreachable
                }
            }

            fn info(&self) -> &'static #rt::EventInfo {
                match self {
                    #(Self::#variants(_) => <#events as #rt::PlacementEvent<'de>>::INFO,)*
                    #unreachable
                }
            }
        }
    }
}

fn described(input: &Input, rt: &TokenStream) -> TokenStream {
    let (impl_generics, _, where_clause) = input.generics.split_for_impl();
    let self_ty = &input.self_ty;
    quote! {
        #[automatically_derived]
        impl #impl_generics #rt::PlacementHandler for #self_ty #where_clause {
            const EVENTS: &'static [&'static #rt::EventInfo] = EVENTS;
            type Covered<'de> = Covered;
        }
    }
}

/// The dispatch itself: without futures, for a handler whose methods are all plain functions, or with them.
fn dispatch(input: &Input, routes: &[Route<'_>], waits: bool, rt: &TokenStream) -> TokenStream {
    let (impl_generics, _, where_clause) = input.generics.split_for_impl();
    let self_ty = &input.self_ty;
    let arms = routes.iter().map(|route| arm(route, rt));
    let (dispatch, call) = if waits {
        (
            quote!(DispatchAsync),
            quote!(async fn call<'de>(&'de self, event: Covered)),
        )
    } else {
        (quote!(Dispatch), quote!(fn call(&self, event: Covered)))
    };
    quote! {
        #[automatically_derived]
        impl #impl_generics #rt::#dispatch for #self_ty #where_clause {
            #call -> #rt::Result<(), #rt::BoxError> {
                match event {
                    #(#arms)*
                }
            }
        }
    }
}

/// `Covered::On0(event) => outcome(Self::call_started(self, event)),`
fn arm(route: &Route<'_>, rt: &TokenStream) -> TokenStream {
    let Route {
        method, variant, ..
    } = route;
    let signature = &method.signature;
    let name = &signature.ident;
    let (binding, argument) = match method.argument {
        Argument::None => (quote!(_), quote!()),
        Argument::Value => (quote!(event), quote!(event)),
        Argument::Reference => (quote!(event), quote!(&event)),
    };
    let wait = signature.asyncness.is_some().then(|| quote!(.await));
    quote_spanned! {name.span()=>
        Covered::#variant(#binding) => #rt::Outcome::into_result(Self::#name(self, #argument) #wait),
    }
}
