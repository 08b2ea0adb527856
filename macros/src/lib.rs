//! Procedural macros of `bitrix24-placement`. Use them through that crate: it documents them and hands in its own path.
//!
//! Entry points only: what each macro does is in the module of its name. This crate is the only one that reads files
//! for a user's build; it knows nothing of how deliveries are decoded.

mod derive;
mod errors;
mod events;
mod handler;
mod nearest;
mod runtime_path;
#[cfg(test)]
mod tests;
mod typed_path;

use proc_macro::TokenStream;

#[doc(hidden)]
#[proc_macro]
pub fn placement_events(input: TokenStream) -> TokenStream {
    events::expand(input.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(PlacementEvent, attributes(placement))]
pub fn derive_placement_event(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}

#[doc(hidden)]
#[proc_macro_attribute]
pub fn placement_handler(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::expand(arguments.into(), &item.into()).into()
}
