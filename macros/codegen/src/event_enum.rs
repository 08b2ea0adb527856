//! The enum over the events of a group.

use bitrix24_placement_spec::model::Group;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{Options, names::ident};

/// `enum Event`, with its glue; `first` is the index of the group's first event in the registry.
pub(crate) fn event_enum(
    group: &Group,
    first: usize,
    options: &Options,
    rt: &TokenStream,
) -> TokenStream {
    let attributes = options.of_type(group.name().as_str(), "Event");
    let names: Vec<_> = group
        .events()
        .iter()
        .map(|event| ident(event.rust_name()))
        .collect();
    let (indexes, same) = (first.., first..);
    let docs = format!(" An event of `{}`.", group.name());
    quote! {
        /// The events of this group, in the order of the spec.
        pub const EVENTS: &[&#rt::EventInfo] = &[
            #(<#names as #rt::Generated>::ABOUT.event),*
        ];

        #[doc = #docs]
        #attributes
        #[derive(#rt::Debug, #rt::Clone)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "the payload types have them")]
        pub enum Event {
            #(#names(#names),)*
        }

        #rt::events! { Event }

        fn registry() -> &'static #rt::Registry {
            &super::EVENTS
        }

        impl #rt::Group for Event {
            const EVENTS: &'static [&'static #rt::EventInfo] = EVENTS;
        }

        impl Event {
            /// The payload, whatever it is.
            #[inline]
            #[must_use]
            pub fn payload(&self) -> &dyn #rt::Payload {
                match self {
                    #(Self::#names(payload) => payload,)*
                }
            }
        }

        impl<'de> #rt::Indexed<'de> for Event {
            fn registry() -> &'static #rt::Registry {
                registry()
            }

            fn at(index: usize) -> #rt::Option<Self> {
                #rt::Option::Some(match index {
                    #(#indexes => Self::#names(#rt::Generated::blank()),)*
                    _ => return #rt::Option::None,
                })
            }

            fn fields_mut(&mut self) -> &mut dyn #rt::Fields<'de> {
                match self {
                    #(Self::#names(payload) => payload,)*
                }
            }

            fn index(&self) -> #rt::Index {
                match self {
                    #(Self::#names(_) => #same,)*
                }
            }
        }
    }
}
