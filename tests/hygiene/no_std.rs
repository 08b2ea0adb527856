//! A user's crate for a machine without an operating system.

#![no_std]

extern crate alloc;

use alloc::string::String;

use placements::{Dispatch, DispatchError, PlacementEvent, background_call_card as card, placement_handler};

mod events {
    placements::placement_events!("door.json");
}

/// Receives events.
pub struct Softphone;

#[placement_handler(crate = placements)]
impl Softphone {
    #[on(card::Initialized)]
    fn started(&self, call: WhoCalls<'_>) {
        let _ = (call.call_id, call.phone_number);
    }

    #[on(events::bell::Rang)]
    fn rang(&self, event: &events::bell::Rang) -> Result<(), core::fmt::Error> {
        if event.long { Err(core::fmt::Error) } else { Ok(()) }
    }
}

/// The caller alone.
#[derive(PlacementEvent)]
#[placement(event = card::Initialized, crate = placements)]
pub struct WhoCalls<'a> {
    call_id: &'a str,
    phone_number: Option<String>,
}

/// Handles one delivery.
pub fn run(delivery: &str) -> Result<(), DispatchError> {
    Softphone.dispatch(delivery).map(|_| ())
}
