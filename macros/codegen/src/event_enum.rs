//! The enum over the events of a group.

use bitrix24_placement_spec::model::Group;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::{
    access::{Access, chosen_by},
    choice::Choice,
    field::{Scope, is_small},
    names::ident,
};

/// `enum Event`, with its glue; `first` is the index of the group's first event in the registry.
pub(crate) fn event_enum(group: &Group, first: usize, scope: &Scope<'_>) -> TokenStream {
    let rt = scope.rt;
    let attributes = scope.options.of_type(group.name().as_str(), "Event");
    let names: Vec<_> = group
        .events()
        .iter()
        .map(|event| ident(event.rust_name()))
        .collect();
    let end = first + names.len();
    let indexes: Vec<_> = (0..names.len()).map(Literal::usize_unsuffixed).collect();
    let (index, blank) = blank(group, scope);
    let field = chosen_by(group);
    let slots = Access {
        only: |field| quote!(&mut payload.#field),
        one_of: quote!(#rt::Generated::slot(payload, index)),
        none: quote!(#rt::nowhere()),
    };
    let slots = slots.body(group);
    let fields = Access {
        only: |field| quote!(&payload.#field),
        one_of: quote!(#rt::Generated::field(payload, index)),
        none: quote!(#rt::nothing()),
    };
    let fields = fields.body(group);
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
                self
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

            #[inline]
            fn fields(&mut self) -> &mut dyn #rt::Fields<'de> {
                self
            }
        }

        impl<'de> #rt::Grouped<'de> for Event {
            fn slot(&mut self, #field: usize) -> &mut dyn #rt::Slot<'de> {
                #slots
            }

            #[inline]
            fn field(&self, #field: usize) -> &dyn #rt::Encode {
                #fields
            }
        }
    }
}

/// What the blank event is chosen by, and the choice.
fn blank(group: &Group, scope: &Scope<'_>) -> (TokenStream, TokenStream) {
    let rt = scope.rt;
    let events = group.events().iter().map(|event| {
        let (name, fields) = (ident(event.rust_name()), event.payload().fields());
        if is_small(fields) {
            let payload = scope.blank(&name, fields);
            quote!(Self::#name(#payload))
        } else {
            quote!(Self::#name(#rt::Generated::blank()))
        }
    });
    let events: Vec<_> = events.collect();
    Choice::of(&events).map_or_else(Default::default, |choice| (choice.index, choice.value))
}
