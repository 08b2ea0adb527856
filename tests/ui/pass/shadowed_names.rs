#![allow(dead_code, non_camel_case_types)]

use bitrix24_placement::{
    Args, Dispatch, PlacementEvent, background_call_card as card, placement_handler,
};

struct Result;
struct Option;
struct String;
struct Vec;
struct Box;
struct Some;
struct None;
struct Ok;
struct Err;
struct Event;
struct Covered;
struct usize;
struct str;
trait Send {}
trait Sized {}
trait From {}
trait Into {}
trait Default {}
trait Clone {}
trait Debug {}

mod core {}
mod std {}
mod alloc {}
mod serde {}

macro_rules! panic {
    () => {};
}

macro_rules! matches {
    () => {};
}

panic!();
matches!();

mod doors {
    bitrix24_placement::placement_events!("door.json");
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'de> {
    call_id: &'de ::std::primitive::str,
    phone_number: ::std::option::Option<::std::string::String>,
}

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call(&self, call: Call<'_>) -> ::std::result::Result<(), ::std::fmt::Error> {
        assert_eq!(call.call_id, "7");
        assert!(call.phone_number.is_none());
        ::std::result::Result::Ok(())
    }

    #[on(unknown)]
    fn unknown(&self) {}

    fn dispatch(&self) -> u8 {
        1
    }

    fn call_(&self, event: u8, context: u8) -> u8 {
        event + context
    }
}

fn main() {
    let call = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#;
    assert!(Dispatch::dispatch(&Phone, call).is_ok());
    assert!(Args::none().decode::<doors::door::Opened>().is_ok());
    assert_eq!(Phone.dispatch() + Phone.call_(1, 1), 3);
}
