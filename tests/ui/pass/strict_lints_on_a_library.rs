//! As strict as it gets, on items that are public.
#![deny(
    warnings,
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    unnameable_types,
    private_interfaces,
    private_bounds
)]

use bitrix24_placement::{Dispatch, placement_handler};

/// What happens at a door.
pub mod doors {
    bitrix24_placement::placement_events!("door.json");
}

/// A porter.
pub struct Porter;

#[placement_handler]
impl Porter {
    /// Somebody knocked.
    #[on(doors::door::Knocked)]
    pub fn knocked(&self, event: doors::door::Knocked) {
        assert_eq!(event.times, 3);
    }
}

fn main() {
    assert!(
        Porter
            .dispatch(r#"{"event": "Door.knocked", "args": [3]}"#)
            .is_ok()
    );
}
