//! Bitrix24 placement events, typed.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod args;
mod decode;
mod delivery;
mod dispatch;
mod encode;
mod envelope;
mod error;
mod event;
mod limits;
mod registry;
mod shape;
mod unknown;
mod value;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// Turns a spec file into payload types, dispatch traits and a registry of events.
#[macro_export]
macro_rules! placement_events {
    ($($input:tt)*) => {
        $crate::__private::placement_events! { crate = $crate; $($input)* }
    };
}

pub use bitrix24_placement_macros::placement_handler;

bitrix24_placement_macros::placement_events! { crate = crate; bitrix24 }

pub use args::Args;
pub use delivery::{Delivery, EventSet, Incoming, from_slice, from_str, from_value};
pub use dispatch::{
    BoxError, Dispatch, DispatchAsync, DispatchError, Dispatched, PlacementHandler,
};
pub use error::{DecodeError, DecodeErrorKind, DeliveryError, Malformed};
pub use event::{EventInfo, Origin, Payload, PlacementEvent};
pub use limits::{MAX_BYTES, MAX_DEPTH};
pub use registry::Registry;
pub use unknown::UnknownEvent;
pub use value::{
    Date, Digits, Id, InvalidDate, InvalidDigits, InvalidId, InvalidJson, Json, UnknownValue,
    Unlisted,
};
