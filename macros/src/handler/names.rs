//! One mention of each path of the user: a fault in it is one message, and an import of it counts as used.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Path;

use super::{
    ends::Ends,
    route::{Route, Routes},
    written::text,
};

/// `__Event0`, `__Payload0` and so on, with checks of what they are.
pub(super) fn names(routes: &Routes<'_>) -> TokenStream {
    let events = routes.events.iter().map(event);
    let payloads = routes.events.iter().map(payload);
    let mentioned = routes.mentioned.iter().map(mention);
    quote!(#(#events)* #(#payloads)* #(#mentioned)*)
}

/// The type of an event, under the lints of its method: all other uses are silent.
fn event(route: &Route<'_>) -> TokenStream {
    let Route {
        path,
        is_whole,
        event,
        ..
    } = route;
    let (conditions, allowed) = (route.call.conditions(), route.call.method.allowed());
    let ty = Ends::of(path).ty(event);
    let check = is_whole.then(|| {
        quote! {
            #(#conditions)*
            const _: () = __rt::assert_event::<#ty>();
        }
    });
    quote! {
        #(#conditions)*
        #(#allowed)*
        type #event = #path;
        #check
    }
}

/// The type that an event is decoded into, which must hold its payload.
fn payload(route: &Route<'_>) -> TokenStream {
    let Route { event, payload, .. } = route;
    let conditions = &route.call.conditions();
    let Some((ty, argument)) = route.typed() else {
        let ty = if route.call.takes_any() {
            event.to_token_stream()
        } else {
            quote!(__rt::Ignored<#event>)
        };
        return quote!(#(#conditions)* type #payload<'de> = #ty;);
    };
    let method = &route.call.method.signature.ident;
    let taken = format!("`{method}` takes `{}`", text(&ty).replace("'de", "'_"));
    let fix = format!(
        "take `{}`, or a view of it that derives `PlacementEvent`",
        route.wanted
    );
    let check = argument.ends.call(
        &quote!(assert_payload),
        quote! {
            __rt::Decoded::<#payload<'static>, #event>::FITS || !__rt::Named::<#event>::IS_EVENT,
            #taken,
            __rt::Named::<#event>::INFO,
            #fix
        },
    );
    quote! {
        #(#conditions)*
        #[allow(deprecated, reason = "the method itself says so")]
        type #payload<'de> = #ty;

        #(#conditions)*
        const _: () = #check;
    }
}

/// A path that is at fault, or stands where nothing is looked at.
pub(super) fn mention(path: &Path) -> TokenStream {
    quote! {
        const _: () = {
            #[allow(dead_code, reason = "only mentioned")]
            type __Mentioned = #path;
        };
    }
}
