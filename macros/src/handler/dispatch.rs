//! The traits of the runtime, for the type of the block.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use super::{
    block::Block,
    options::Options,
    route::{Argument, Call, Kind, Routes},
};

/// `PlacementHandler`, and one of the traits that call methods.
pub(crate) fn dispatch(block: &Block, routes: &Routes<'_>, options: &Options) -> TokenStream {
    let rt = &options.private();
    let (impl_generics, _, where_clause) = block.generics.split_for_impl();
    let self_ty = &block.self_ty;
    let needs_context = routes.calls().any(Call::takes_context);
    let (name, signature) = flavour(routes, options, rt);
    let arms = arms(routes, rt);
    quote! {
        impl #impl_generics #rt::PlacementHandler for #self_ty #where_clause {
            const EVENTS: &'static [&'static #rt::EventInfo] = EVENTS;
            const NEEDS_CONTEXT: #rt::Flag = #needs_context;
            type Covered<'de> = Covered<'de>;
        }

        impl #impl_generics #rt::#name for #self_ty #where_clause {
            #signature {
                #[allow(unused_variables, reason = "not every method takes it")]
                let context = context;
                match event {
                    #(#arms)*
                    Covered::Never(never, _) => match never {},
                }
            }
        }
    }
}

/// Without futures where no method is `async`, so that plain handlers need no executor and may stay on their thread.
fn flavour(routes: &Routes<'_>, options: &Options, rt: &TokenStream) -> (TokenStream, TokenStream) {
    let result = quote!(#rt::Result<(), #rt::BoxError>);
    if !routes.calls().any(Call::is_async) {
        let signature = quote! {
            fn call(&self, event: Covered<'_>, context: #rt::Context<'_>) -> #result
        };
        return (quote!(Dispatch), signature);
    }
    let name = if options.local {
        quote!(DispatchLocal)
    } else {
        quote!(DispatchAsync)
    };
    let signature = quote! {
        async fn call<'de>(&'de self, event: Covered<'de>, context: #rt::Context<'de>) -> #result
    };
    (name, signature)
}

fn arms(routes: &Routes<'_>, rt: &TokenStream) -> Vec<TokenStream> {
    let unknown = Ident::new("Unknown", proc_macro2::Span::call_site());
    let events = routes
        .events
        .iter()
        .map(|route| arm(&route.variant, &route.call, rt));
    let unknown = routes.unknown.iter().map(|call| arm(&unknown, call, rt));
    events.chain(unknown).collect()
}

/// `Covered::On0(event) => Outcome::into_result(Self::call_started(self, event)),`
fn arm(variant: &Ident, call: &Call<'_>, rt: &TokenStream) -> TokenStream {
    let conditions = call.method.conditions();
    let name = &call.method.signature.ident;
    let arguments = call.arguments.iter().map(argument);
    let wait = call.is_async().then(|| quote!(.await));
    let called = quote_spanned!(name.span()=> Self::#name(self, #(#arguments),*) #wait);
    quote! {
        #(#conditions)*
        Covered::#variant(event) => {
            let _ = &event;
            #rt::Outcome::into_result(#called)
        }
    }
}

fn argument(argument: &Argument) -> TokenStream {
    let value = match argument.kind {
        Kind::Typed(_) | Kind::Any | Kind::Unknown => quote!(event),
        Kind::Context => quote!(context),
    };
    if argument.is_reference {
        quote!(&#value)
    } else {
        value
    }
}
