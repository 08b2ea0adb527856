//! A user's crate with an event that should not be used any more. Nothing but the methods that use it has to say so.

#![deny(warnings)]

mod events {
    bitrix24_placement::placement_events!("door.json");
}

use bitrix24_placement::placement_handler;
use events::door;

/// Receives the event.
pub struct Porter;

#[placement_handler]
impl Porter {
    #[allow(deprecated, reason = "the door has no bell")]
    #[on(door::Knocked)]
    fn knocked(&self, event: door::Knocked) {
        let _ = (self, event.times);
    }
}
