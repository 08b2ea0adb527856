//! The dispatch trait of a group.

use bitrix24_placement_spec::model::Group;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{Options, names::ident};

/// `trait Handler`, and the dispatch of an `Event` to it.
pub(crate) fn handler(group: &Group, options: &Options) -> TokenStream {
    let names: Vec<_> = group
        .events()
        .iter()
        .map(|event| ident(event.rust_name()))
        .collect();
    let methods: Vec<_> = group
        .events()
        .iter()
        .map(|event| ident(&event.rust_name().to_snake_case()))
        .collect();
    let docs = group
        .events()
        .iter()
        .map(|event| format!(" Handles `{}`.", event.name()));
    let title = format!(
        " Handles the events of `{}`, one method each.",
        group.name()
    );
    let explanation = explanation(group, options);
    quote! {
        #explanation
        #[doc = #title]
        ///
        /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
        /// return: `()`, a `Result`, or a boxed future.
        pub trait Handler {
            /// What every method returns.
            type Output;

            /// Gets every event whose own method is not written.
            fn unhandled(&self, event: Event) -> Self::Output;

            #(
                #[doc = #docs]
                #[inline]
                fn #methods(&self, event: #names) -> Self::Output {
                    self.unhandled(Event::#names(event))
                }
            )*
        }

        impl Event {
            /// Calls the handler's method for this event.
            #[inline]
            pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
                match self {
                    #(Self::#names(event) => handler.#methods(event),)*
                }
            }
        }
    }
}

fn explanation(group: &Group, options: &Options) -> TokenStream {
    let name = group.name();
    let message = format!("`{{Self}}` does not handle the events of `{name}`");
    let place = group
        .events()
        .first()
        .map(|event| event.position().to_string());
    let note = format!(
        "write `impl {name}::Handler` for it, with an `unhandled` and a method for each event it wants (from {})",
        place.unwrap_or_default()
    );
    options.explanation(&message, &note)
}
