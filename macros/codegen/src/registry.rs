//! The registry of all events.

use bitrix24_placement_spec::model::Event;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{Options, description};

/// `EVENTS`, with what the spec says of every event.
pub(crate) fn registry(events: &[&Event], options: &Options) -> TokenStream {
    let (rt, visibility) = (&options.private(), options.visibility());
    let names: usize = events.iter().map(|event| 1 + event.aliases().len()).sum();
    let (len, description) = (events.len(), description::spec(events));
    quote! {
        /// All events of the spec.
        #[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
        #visibility static EVENTS: #rt::Registry = #rt::Registry::new(#len, #description, || {
            static TABLE: #rt::Places<{ #rt::size(#names) }> = #rt::Places::new();
            &TABLE
        });
    }
}
