use bitrix24_placement::{Dispatch, Dispatched, Incoming, from_str, placement_handler};

mod doors {
    bitrix24_placement::placement_events!("door.json");
}

use doors::{AnyEvent, EVENTS, door, types::Mood};

struct Porter;

#[placement_handler(exhaustive)]
impl Porter {
    #[on(door::Knocked)]
    fn knocked(&self, event: door::Knocked) {
        assert_eq!((event.times, event.mood), (3, Some(Mood::Calm)));
    }

    #[on(door::Opened, door::Visited, door::Lit, door::Crowded)]
    fn others(&self) {}
}

fn main() {
    let text = r#"{"event": "Door.knock", "args": [3, "calm"]}"#;
    assert!(matches!(Porter.dispatch(text), Ok(Dispatched::Handled(_))));
    match from_str::<AnyEvent>(text) {
        Ok(Incoming::Event(AnyEvent::Door(event))) => {
            assert_eq!(event.payload().to_args(), r#"[3,"calm"]"#)
        }
        other => panic!("{other:?}"),
    }
    let knocked = EVENTS.find("Door.knocked").unwrap();
    assert_eq!(
        (knocked.origin().path(), knocked.origin().line()),
        ("door.json", 23)
    );
}
