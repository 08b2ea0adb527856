//! Under lints stricter than most users have.
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused,
    unused_qualifications,
    unused_lifetimes,
    unsafe_code,
    rust_2018_idioms,
    elided_lifetimes_in_paths,
    trivial_casts,
    trivial_numeric_casts,
    let_underscore_drop,
    non_ascii_idents
)]
#![forbid(unsafe_code)]

use bitrix24_placement::{
    Args, Context, Dispatch, Payload, PlacementEvent, UnknownEvent, background_call_card as card,
    placement_handler,
};

/// What happens at a door.
pub mod doors {
    bitrix24_placement::placement_events!("door.json");
}

/// What is read of a call.
#[derive(PlacementEvent, Debug)]
#[placement(event = card::Initialized)]
pub struct Call<'a> {
    call_id: &'a str,
}

/// A key.
#[derive(PlacementEvent, Debug)]
#[placement(event = card::DialpadButtonClick)]
pub struct AnyKey;

/// A phone.
#[derive(Debug)]
pub struct Phone;

#[placement_handler]
impl Phone {
    /// A call began.
    #[on(card::Initialized)]
    pub fn call(&self, call: Call<'_>, _: Context<'_>) {
        assert_eq!(call.call_id, "7");
    }

    #[on(card::SkipButtonClick, doors::door::Opened)]
    fn log(&self, payload: &dyn Payload) {
        assert_eq!(payload.to_args(), "[]");
    }

    #[on(unknown)]
    fn unknown(&self, _: UnknownEvent<'_>) {}
}

fn main() {
    let call = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#;
    assert!(Phone.dispatch(call).is_ok());
    assert!(Phone.dispatch(r#"{"event": "Door.opened"}"#).is_ok());
    let AnyKey = Args::none().decode().unwrap();
}
