//! A spec of another vendor, in a crate of its own.

use bitrix24_placement::{Build as _, Dispatch, Dispatched, Payload, placement_handler};

mod doors {
    bitrix24_placement::placement_events!("doors.json");
}

use doors::{AnyEvent, EVENTS, hall, types::Mood};

#[test]
fn events_are_decoded_and_written() {
    let text = r#"{"event":"Hall.knocked","args":[3, "calm"]}"#;
    let incoming = bitrix24_placement::from_str::<AnyEvent>(text).unwrap();
    let bitrix24_placement::Incoming::Event(AnyEvent::Hall(hall::Event::Knocked(event))) = incoming
    else {
        panic!("{incoming:?}")
    };
    assert_eq!((event.times, event.mood.clone()), (3, Some(Mood::Calm)));
    assert_eq!(event.to_args(), r#"[3,"calm"]"#);
    assert_eq!(EVENTS.len(), 2);
    assert_eq!(EVENTS.find("Hall.knock"), EVENTS.find("Hall.knocked"));
}

#[test]
fn the_dispatch_trait_has_a_default_for_every_event() {
    struct Porter;
    impl hall::Handler for Porter {
        type Output = String;

        fn unhandled(&self, event: hall::Event) -> String {
            format!("unhandled {}", event.payload().info())
        }

        fn knocked(&self, event: hall::Knocked) -> String {
            format!("knocked {} times", event.times)
        }
    }
    assert_eq!(
        hall::Event::Knocked(hall::Knocked::build(|knocked| knocked.times = 2)).dispatch(&Porter),
        "knocked 2 times"
    );
    assert_eq!(
        hall::Event::Opened(hall::Opened::build(|_| {})).dispatch(&Porter),
        "unhandled Hall.opened"
    );
}

struct Both;

#[placement_handler]
impl Both {
    #[on(hall::Knocked, bitrix24_placement::call_card::BeforeClose)]
    fn print(&self, _event: impl Payload) {}
}

#[test]
fn a_handler_may_cover_events_of_several_specs() {
    let is_handled = |text| matches!(Dispatch::dispatch(&Both, text), Ok(Dispatched::Handled(_)));
    assert!(is_handled(r#"{"event":"Hall.knock","args":[1]}"#));
    assert!(is_handled(r#"{"event":"CallCard::BeforeClose"}"#));
    let opened = Dispatch::dispatch(&Both, r#"{"event":"Hall.opened"}"#);
    assert!(matches!(opened, Ok(Dispatched::NotCovered(..))));
}

#[test]
fn keys_that_json_escapes_are_told_apart() {
    mod odd {
        bitrix24_placement::placement_events! {
            inline = r#"{ "format": 1, "groups": { "odd": { "events": { "Odd.named": { "payload": { "fields": {
                "a\\\\b": { "type": "integer", "name": "two" },
                "a\\b": { "type": "integer", "name": "one" },
                "a\"b": { "type": "integer", "name": "quote" }
            } } } } } } }"#
        }
    }
    // Its first key is written as the second of the spec is meant.
    let text = r#"{"event":"Odd.named","args":[{"a\\b":1,"a\\\\b":2,"a\"b":3}]}"#;
    let Ok(bitrix24_placement::Incoming::Event(odd::odd::Event::OddNamed(event))) =
        bitrix24_placement::from_str(text)
    else {
        panic!("not decoded")
    };
    assert_eq!((event.one, event.two, event.quote), (1, 2, 3));
}
