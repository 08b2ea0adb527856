//! Choices of `placement_events!`.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use bitrix24_placement::{Build as _, Id, Incoming, Payload, PlacementEvent, from_str};

mod several {
    bitrix24_placement::placement_events!("doors.json", "windows.json");
}

mod inline {
    bitrix24_placement::placement_events! {
        inline = r#"{
            "format": 1,
            "enums": { "Mood": { "values": { "calm": "Slowly.", "wild": "Quickly." } } },
            "objects": { "Guest": { "fields": { "ID": { "type": "id" }, "MOOD": { "type": "Mood" } } } },
            "groups": {
                "hall": {
                    "prefix": "Hall.",
                    "events": {
                        "Hall.opened": { "payload": "none" },
                        "Hall.closed": { "payload": "none" },
                        "Hall.visited": { "payload": { "args": { "guest": { "type": "Guest" }, "by": { "type": "id" } } } }
                    }
                }
            }
        }"#,
        module = events,
        vis = pub(super),
        except = ["Hall.closed"],
        closed = [Mood],
        derive = { *: [Hash], Mood: [PartialOrd, Ord], hall::Visited: [] },
        attributes = { Guest: [#[must_use]], Visited.by: [#[doc = "Who let them in."]] },
        replace = { Guest: crate::options::Visitor },
    }
}

use inline::events::{self, hall};

/// In place of `Guest`.
#[derive(PlacementEvent, Debug, Clone, PartialEq, Eq, Hash)]
#[placement(transparent)]
#[allow(unreachable_pub, reason = "as public as the generated types")]
pub struct Visitor(Id);

#[test]
fn several_files_are_one_spec() {
    let names: BTreeSet<_> = several::EVENTS
        .iter()
        .map(bitrix24_placement::EventInfo::name)
        .collect();
    assert_eq!(
        names,
        BTreeSet::from(["Hall.knocked", "Hall.opened", "Window.opened"])
    );
    assert_eq!(
        several::EVENTS
            .find("Window.opened")
            .map(|event| event.origin().path()),
        Some("windows.json")
    );
    let opened = several::window::Opened::build(|opened| opened.mood = several::types::Mood::Wild);
    assert_eq!(opened.to_args(), r#"["wild"]"#);
}

#[test]
fn events_can_be_left_out() {
    let names: Vec<_> = events::EVENTS
        .iter()
        .map(bitrix24_placement::EventInfo::name)
        .collect();
    assert_eq!(names, ["Hall.opened", "Hall.visited"]);
}

#[test]
fn a_type_of_the_users_stands_for_a_declared_one() {
    let text = r#"{"event":"Hall.visited","args":["7", 8]}"#;
    let Ok(Incoming::Event(events::AnyEvent::Hall(hall::Event::Visited(event)))) = from_str(text)
    else {
        panic!("not decoded");
    };
    let expected = hall::Visited::build(|visited| {
        visited.guest = Visitor(Id::new(7));
        visited.by = Id::new(8);
    });
    assert_eq!(event, expected);
    assert_eq!(event.to_args(), "[7,8]");
}

#[test]
fn derives_are_added() {
    let all = HashSet::from([hall::Event::Opened(hall::Opened::build(|_| {}))]);
    assert!(all.contains(&hall::Event::Opened(hall::Opened::build(|_| {}))));
}

mod chosen {
    bitrix24_placement::placement_events! {
        "doors.json",
        only = ["Hall.knocked"],
        closed = [Mood],
        derive = { Mood: [PartialOrd, Ord] },
        dump = "behaviour/doors_expanded.rs",
    }
}

#[test]
fn a_closed_enum_refuses_what_is_not_listed() {
    let text = r#"{"event":"Hall.knocked","args":[1, "angry"]}"#;
    let error = from_str::<chosen::AnyEvent>(text).unwrap_err();
    assert!(
        error.to_string().contains("one of `calm`, `wild`"),
        "{error}"
    );
    let moods = BTreeMap::from([
        (chosen::types::Mood::Wild, 1),
        (chosen::types::Mood::Calm, 2),
    ]);
    assert_eq!(moods.into_values().collect::<Vec<_>>(), [2, 1]);
    assert!(chosen::types::Mood::try_from("angry").is_err());
    assert_eq!(chosen::EVENTS.len(), 1);
}

#[test]
fn the_expansion_is_written_where_the_user_wants_it() {
    let path = bitrix24_placement_tests::workspace().join("tests/behaviour/doors_expanded.rs");
    let dumped = std::fs::read_to_string(path).unwrap();
    assert!(dumped.contains("struct Knocked"), "{dumped}");
}
