#![no_implicit_prelude]

use ::bitrix24_placement::{
    Args, Dispatch, Payload, PlacementEvent, background_call_card as card, placement_handler,
};
use ::std::{assert, cell::Cell};

mod doors {
    ::bitrix24_placement::placement_events!("door.json");
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
    phone_number: ::std::option::Option<&'a str>,
}

struct Phone(Cell<bool>);

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call(&self, call: Call<'_>) -> ::std::result::Result<(), ::std::fmt::Error> {
        self.0
            .set(call.call_id.len() == 1 && call.phone_number.is_none());
        ::std::result::Result::Ok(())
    }

    #[on(doors::door::Knocked)]
    fn log(&self, payload: impl Payload) {
        self.0.set(payload.to_args().is_empty());
    }

    #[on(unknown)]
    fn unknown(&self) {}
}

fn main() {
    let phone = Phone(Cell::new(false));
    let call = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#;
    assert!(phone.dispatch(call).is_ok());
    assert!(phone.0.get());
    assert!(Args::none().decode::<doors::door::Opened>().is_ok());
}
