//! The order of the output: modules, the enum over all groups, the registry.

use bitrix24_placement_spec::model::{Group, Spec};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{
    Options,
    group::group,
    names::{group_variant, module_ident},
    placement_options::placement_options,
    registry::registry,
    types::types,
};

/// A group with events, and where they stand in the registry.
struct Place<'a> {
    group: &'a Group,
    first: usize,
}

impl Place<'_> {
    fn module(&self) -> Ident {
        module_ident(self.group.name())
    }

    fn end(&self) -> usize {
        self.first + self.group.events().len()
    }
}

/// All items of a spec.
pub(crate) fn root(spec: &Spec, options: &Options) -> TokenStream {
    let places = places(spec);
    let types = types(spec, options);
    let modules = places
        .iter()
        .map(|place| group(place.group, place.first, options));
    let any_event = any_event(&places, options);
    let events: Vec<_> = spec.groups().iter().flat_map(Group::events).collect();
    let registry = registry(&events, options);
    let placement_options = placement_options(spec, options);
    quote! {
        #types
        #(#modules)*
        #any_event
        #registry
        #placement_options
    }
}

fn places(spec: &Spec) -> Vec<Place<'_>> {
    let mut first = 0;
    let groups = spec
        .groups()
        .iter()
        .filter(|group| !group.events().is_empty());
    groups
        .map(|group| {
            let place = Place { group, first };
            first = place.end();
            place
        })
        .collect()
}

fn any_event(places: &[Place<'_>], options: &Options) -> TokenStream {
    let (rt, visibility) = (&options.private(), options.visibility());
    if places.is_empty() {
        return TokenStream::new();
    }
    let attributes = options.of_type("", "AnyEvent");
    let variants: Vec<_> = places
        .iter()
        .map(|place| group_variant(place.group))
        .collect();
    let modules: Vec<_> = places.iter().map(Place::module).collect();
    let count = places.last().map_or(0, Place::end);
    let at = at(places, rt);
    let indexes = places.iter().map(|place| match place.first {
        0 => quote!(#rt::Indexed::index(event)),
        first => quote!(#first + #rt::Indexed::index(event)),
    });
    quote! {
        /// An event of any group.
        #attributes
        #[derive(#rt::Debug, #rt::Clone, #rt::PartialEq, #rt::Eq)]
        #[non_exhaustive]
        #[allow(
            dead_code,
            missing_docs,
            unreachable_pub,
            clippy::large_enum_variant,
            reason = "the modules have docs, and the user decides what is used"
        )]
        #visibility enum AnyEvent {
            #(#variants(#modules::Event),)*
        }

        #[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
        impl AnyEvent {
            /// The payload, whatever it is.
            #[inline]
            #[must_use]
            pub fn payload(&self) -> &dyn #rt::Payload {
                match self {
                    #(Self::#variants(event) => event.payload(),)*
                }
            }
        }

        impl<'de> #rt::Indexed<'de> for AnyEvent {
            const EVENTS: #rt::Events = #rt::Events::new(&EVENTS, 0, #count);

            fn at(index: #rt::Index) -> Self {
                #at
            }

            fn index(&self) -> #rt::Index {
                match self {
                    #(Self::#variants(event) => #indexes,)*
                }
            }

            fn fields(&mut self) -> &mut dyn #rt::Fields<'de> {
                match self {
                    #(Self::#variants(event) => event,)*
                }
            }
        }
    }
}

/// A blank event, by its index among those of all groups.
fn at(places: &[Place<'_>], rt: &TokenStream) -> Option<TokenStream> {
    let values = places.iter().map(|place| {
        let variant = group_variant(place.group);
        match place.first {
            0 => quote!(Self::#variant(#rt::Indexed::at(index))),
            first => quote!(Self::#variant(#rt::Indexed::at(index - #first))),
        }
    });
    let values: Vec<_> = values.collect();
    let (last, others) = values.split_last()?;
    if others.is_empty() {
        return Some(last.clone());
    }
    let firsts = places.iter().map(|place| place.first);
    let ends = places.iter().map(Place::end);
    Some(quote! {
        match index {
            #(#firsts..#ends => #others,)*
            _ => #last,
        }
    })
}
