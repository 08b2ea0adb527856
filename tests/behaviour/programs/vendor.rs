//! Events of another vendor, in a module of their own, beside those of Bitrix24 in one handler.

use std::sync::Mutex;

use bitrix24_placement::{
    Context, Dispatch, Dispatched, UnknownEvent, call_card, placement_handler,
};

bitrix24_placement::placement_events!("../doors.json", module = doors, derive = { *: [Hash] });

use doors::{hall, types::Mood};

#[derive(Default)]
struct House {
    journal: Mutex<Vec<String>>,
}

impl House {
    fn note(&self, entry: String) {
        self.journal.lock().unwrap().push(entry);
    }
}

#[placement_handler]
impl House {
    #[on(hall::Knocked)]
    fn knocked(&self, event: hall::Knocked, context: Context<'_>) {
        let mood = event.mood.unwrap_or(Mood::Calm);
        self.note(format!(
            "{} times, {mood}, {}",
            event.times,
            context.args().to_json()
        ));
    }

    #[on(call_card::BeforeClose)]
    fn closed(&self) {
        self.note("the card was closed".into());
    }

    #[on(unknown)]
    fn unknown(&self, event: UnknownEvent<'_>) {
        self.note(format!(
            "{}, perhaps {}",
            event.name(),
            event.suggestion().unwrap_or("nothing")
        ));
    }
}

#[test]
fn two_vendors_share_a_handler() {
    let house = House::default();
    for text in [
        r#"{"event":"Hall.knock","args":[2,"wild"]}"#,
        r#"{"event":"CallCard::BeforeClose"}"#,
        r#"{"event":"Hall.knoked","args":[]}"#,
        r#"{"event":"CallCard::BeforeClosed","args":[]}"#,
    ] {
        assert!(!matches!(
            house.dispatch(text).unwrap(),
            Dispatched::NotCovered(..)
        ));
    }
    let journal = house.journal.into_inner().unwrap();
    assert_eq!(
        journal,
        [
            "2 times, wild, [2,\"wild\"]",
            "the card was closed",
            "Hall.knoked, perhaps Hall.knocked",
            "CallCard::BeforeClosed, perhaps CallCard::BeforeClose",
        ]
    );
}
