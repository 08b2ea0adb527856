//! The enum over the events of a group.

use bitrix24_placement_spec::model::Group;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::{Options, choice::Choice, names::ident};

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
    let end = first + names.len();
    let indexes: Vec<_> = (0..names.len()).map(Literal::usize_unsuffixed).collect();
    let blanks = names
        .iter()
        .map(|name| quote!(Self::#name(#rt::Generated::blank())));
    let blank = Choice::of(blanks);
    let (index, blank) = blank.map_or_else(Default::default, |choice| (choice.index, choice.value));
    let docs = format!(" An event of `{}`.", group.name());
    quote! {
        /// The events of this group, in the order of the spec.
        pub const EVENTS: #rt::Events = #rt::Events::new(&super::EVENTS, #first, #end);

        #[doc = #docs]
        #attributes
        #[non_exhaustive]
        #[allow(missing_docs, reason = "the payload types have them")]
        pub enum Event {
            #(#names(#names),)*
        }

        #rt::events! { Event }

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
            const EVENTS: #rt::Events = EVENTS;

            fn at(#index: usize) -> Self {
                #blank
            }

            fn index(&self) -> usize {
                match self {
                    #(Self::#names(_) => #indexes,)*
                }
            }

            fn fields(&mut self) -> &mut dyn #rt::Fields<'de> {
                self
            }
        }

        impl<'de> #rt::Grouped<'de> for Event {
            fn slot(&mut self, index: usize) -> &mut dyn #rt::Slot<'de> {
                match self {
                    #(Self::#names(payload) => #rt::Generated::slot(payload, index),)*
                }
            }
        }
    }
}
