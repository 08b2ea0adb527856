//! The traits of the runtime, for the type of the block.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{ReturnType, spanned::Spanned};

use super::{
    argument::{Argument, Kind},
    block::Block,
    ends::Ends,
    options::Options,
    route::{Call, Routes},
};

/// `PlacementHandler`, and one of the traits that call methods.
pub(super) fn dispatch(block: &Block, routes: &Routes<'_>, options: &Options) -> TokenStream {
    let (impl_generics, _, where_clause) = block.generics.split_for_impl();
    let (impl_token, self_ty) = (&block.impl_token, &block.self_ty);
    let needs_context = routes.calls().any(Call::takes_context);
    let flavour = Flavour::of(routes, options);
    let (calls, name) = flavour.names();
    let signature = flavour.signature(self_ty.span());
    let arms = arms(routes);
    // As long as the head of the user's block: that is what messages about an `impl` are about.
    let head = Ends::of(&quote!(#self_ty #where_clause));
    let events = head.braces(quote! {
        const EVENTS: &'static [__rt::EventInfo] = __EVENTS;
        const NEEDS_CONTEXT: __rt::Flag = #needs_context;
        type Covered<'de> = __Covered<'de>;
        type Calls = __rt::#calls<__Calls>;
    });
    let methods = head.braces(quote! {
        #signature {
            #[allow(unused_variables, reason = "not every method takes it")]
            let context = context;
            match event {
                #(#arms)*
                __Covered::Never(never, _) => match never {},
            }
        }
    });
    quote! {
        #impl_token #impl_generics __rt::PlacementHandler for #self_ty #where_clause #events

        pub struct __Calls;

        #impl_token #impl_generics __rt::#name<__Calls> for #self_ty #where_clause #methods
    }
}

/// Without futures where no method is `async`, so that plain handlers need no executor.
enum Flavour {
    Functions,
    Futures,
    LocalFutures,
}

impl Flavour {
    fn of(routes: &Routes<'_>, options: &Options) -> Self {
        match options.local {
            _ if !routes.calls().any(Call::is_async) => Self::Functions,
            None => Self::Futures,
            Some(_) => Self::LocalFutures,
        }
    }

    /// What wraps the calls, and the trait that makes them.
    fn names(&self) -> (TokenStream, TokenStream) {
        match self {
            Self::Functions => (quote!(Functions), quote!(CallNow)),
            Self::Futures => (quote!(Futures), quote!(CallAsync)),
            Self::LocalFutures => (quote!(LocalFutures), quote!(CallLocal)),
        }
    }

    /// A future that must not stay on its thread, and does, is a fault of the handler: the message is at its type.
    fn signature(&self, handler: Span) -> TokenStream {
        let here = handler.resolved_at(Span::call_site());
        let result = quote_spanned!(here=> __rt::Result<(), __rt::BoxError>);
        match self {
            Self::Functions => quote! {
                fn call(&self, event: __Covered<'_>, context: __rt::Context<'_>) -> #result
            },
            Self::Futures | Self::LocalFutures => quote_spanned! {here=>
                async fn call<'de>(
                    &'de self,
                    event: __Covered<'de>,
                    context: __rt::Context<'de>,
                ) -> #result
            },
        }
    }
}

fn arms(routes: &Routes<'_>) -> Vec<TokenStream> {
    let unknown = Ident::new("Unknown", Span::call_site());
    let events = routes
        .events
        .iter()
        .map(|route| arm(&route.variant, &route.call));
    let unknown = routes.unknown.iter().map(|call| arm(&unknown, call));
    events.chain(unknown).collect()
}

/// `__Covered::On0(event) => Outcome::into_result(Self::call_started(self, event)),`
fn arm(variant: &Ident, call: &Call<'_>) -> TokenStream {
    let conditions = call.conditions();
    let result = call.arguments.as_ref().map_or_else(
        || quote!(__rt::Result::Ok(())),
        |arguments| result(call, arguments),
    );
    quote! {
        #(#conditions)*
        __Covered::#variant(event) => {
            let _ = &event;
            #result
        }
    }
}

/// The call of a method, and what it returns as one type; if it cannot, the message is at the return type.
fn result(call: &Call<'_>, arguments: &[Argument]) -> TokenStream {
    let signature = &call.method.signature;
    let name = &signature.ident;
    let arguments = arguments.iter().map(argument);
    let wait = call.is_async().then(|| quote!(.await));
    let mut given = Group::new(Delimiter::Parenthesis, quote!(self, #(#arguments),*));
    given.set_span(name.span());
    let called = quote_spanned!(name.span()=> Self::#name #given #wait);
    match &signature.output {
        ReturnType::Default => quote!(__rt::Outcome::into_result(#called)),
        ReturnType::Type(_, ty) => {
            let ends = Ends::of(ty);
            let returned = ends.call(&quote!(identity), called);
            ends.call(&quote!(Outcome::into_result), returned)
        }
    }
}

fn argument(argument: &Argument) -> TokenStream {
    let place = argument.ends;
    let value = match argument.kind {
        Kind::Typed(_) => quote!(event),
        Kind::Any => place.call(&quote!(identity), quote!(event)),
        Kind::Unknown => place.call(&quote!(given), quote!(event)),
        Kind::Context => place.call(&quote!(given), quote!(context)),
    };
    if argument.is_reference {
        place.reference(&value)
    } else {
        value
    }
}
