//! What stands in for a type at fault: it can be whatever it is used as, so that its uses are not reported.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, parse_quote};

use super::{attribute::Target, field_type, input::Projection};

/// Impls for every event and every field.
pub(super) fn impls(projection: &Projection<'_>) -> TokenStream {
    // Without a size nothing can be said of it.
    if projection
        .fields
        .iter()
        .any(|part| field_type::is_unsized(part.ty))
    {
        return TokenStream::new();
    }
    let name = projection.name;
    let lifetime = &projection.lifetime;
    let (plain, own, bounds) = projection.generics.split_for_impl();
    let ty = quote!(#name #own);
    let delivered = projection.generics_with_lifetime();
    let (declared, ..) = delivered.split_for_impl();
    let any = with_any(projection.generics);
    let (of_any, ..) = any.split_for_impl();
    // The event, if that is right, or what is the payload of none.
    let event = match &projection.target {
        Target::Event(event) => event.to_token_stream(),
        Target::Object(_) | Target::Transparent | Target::Unknown => quote!(()),
    };
    quote! {
        impl #plain __rt::Described for #ty #bounds {
            const SHAPE: __rt::Shape = __rt::Shape::NOTHING;
        }

        impl #declared __rt::Fields<#lifetime> for #ty #bounds {}

        impl #declared __rt::PlacementEvent<#lifetime> for #ty #bounds {
            const INFO: __rt::EventInfo = __rt::Source::<#event>::INFO;
            const GROUP: __rt::Events = __rt::Source::<#event>::GROUP;

            fn blank() -> Self {
                __rt::never()
            }
        }

        impl #declared __rt::Decode<#lifetime> for #ty #bounds {
            fn blank() -> Self {
                __rt::never()
            }

            fn target(&mut self) -> __rt::Target<'_, #lifetime> {
                __rt::never()
            }
        }

        impl #of_any __rt::PayloadOf<__Any> for #ty #bounds {}

        impl #of_any __rt::ProjectionOf<__Any> for #ty #bounds {}
    }
}

/// With a parameter for any event or field.
fn with_any(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    generics.params.push(parse_quote!(__Any));
    generics
}
