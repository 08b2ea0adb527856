//! What the spec says is there at run time, whatever it says.

use std::{collections::BTreeMap, thread};

use bitrix24_placement::{Args, Build as _, Date, Digits, Id, Json, Payload as _};

/// A field for each way to say nothing.
mod ways {
    bitrix24_placement::placement_events! {
        inline = r#"{
            "format": 1,
            "groups": { "say": { "prefix": "Say.", "events": { "Say.nothing": { "payload": { "fields": {
                "1": { "type": "json", "empties": ["absent"], "presence": "may_be_absent" },
                "2": { "type": "id", "empties": ["null"] },
                "3": { "type": "id", "empties": ["empty_string"] },
                "4": { "type": "id", "empties": ["zero"] },
                "5": { "type": "id", "empties": ["zero_text"] },
                "6": { "type": "id", "empties": ["unknown"] },
                "7": { "type": "id", "empties": ["hidden"] },
                "8": { "type": "id", "empties": ["undefined"] },
                "9": { "type": { "list": "id" }, "empties": ["empty_array"] },
                "10": { "type": { "map": "id" }, "empties": ["empty_object"] }
            } } } } } }
        }"#
    }
}

mod spec {
    bitrix24_placement::placement_events! {
        inline = r#"{
            "format": 1,
            "enums": { "Mood": { "values": { "calm": "Slowly." } } },
            "objects": { "Guest": { "fields": { "ID": { "type": "id" }, "NAME": { "type": "string", "empties": ["null"] } } } },
            "groups": {
                "hall": {
                    "prefix": "Hall.",
                    "events": {
                        "Hall.opened": { "aliases": ["Hall.Opened", "Hall.onOpen"], "payload": "none" },
                        "Hall.visited": { "payload": { "fields": {
                            "ключ \"1\"": { "name": "key", "type": "string", "aliases": ["KEY", "\\"] },
                            "DAY": { "type": "date" },
                            "DOOR": { "type": "digits", "empties": ["empty_string"], "presence": "may_be_absent" },
                            "MOOD": { "type": "Mood" },
                            "BEFORE": { "type": "Mood", "empties": ["hidden"] },
                            "GUEST": { "type": "Guest" },
                            "GUESTS": { "type": { "list": "Guest" }, "presence": "may_be_absent" },
                            "NOTES": { "type": { "map": "json" } }
                        } } }
                    }
                }
            }
        }"#
    }
}

use spec::{EVENTS, hall, types};

#[test]
fn nothing_is_said_in_every_way() {
    let text = r#"{"2":null,"3":"","4":0,"5":"0","6":"unknown","7":"hidden","8":"undefined","9":[],"10":{}}"#;
    let nothing = ways::say::Nothing::build(|_| {});
    assert_eq!(nothing.to_args(), format!("[{text}]"));
    let args = format!("[{text}]");
    let read: ways::say::Nothing = Args::from_json(&args).unwrap().decode().unwrap();
    assert_eq!(read, nothing);
}

#[test]
fn further_names_are_found() {
    let opened = EVENTS.find("Hall.opened").unwrap();
    for name in ["Hall.Opened", "Hall.onOpen"] {
        assert_eq!(EVENTS.find(name), Some(opened));
        assert!(opened.aliases().contains(name));
    }
    assert_eq!(opened.aliases(), ["Hall.Opened", "Hall.onOpen"]);
    assert_eq!(opened.aliases().len(), 2);
    assert!(opened.placements().is_empty());
    assert_eq!(opened.page(), None);
    assert!(EVENTS.find("Hall.visited").unwrap().aliases().is_empty());
}

#[test]
fn names_are_found_while_other_threads_look_for_the_first_one() {
    let search = || {
        EVENTS
            .iter()
            .all(|event| EVENTS.find(event.name()) == Some(event))
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(search)).collect();
        assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
    });
}

/// The derive that `Debug` is compared with.
mod derived {
    use super::{BTreeMap, Date, Digits, Id, Json, types};

    #[derive(Debug)]
    #[expect(dead_code, reason = "to be printed")]
    pub(super) struct Visited {
        pub(super) key: String,
        pub(super) day: Date,
        pub(super) door: Option<Digits>,
        pub(super) mood: types::Mood,
        pub(super) before: Option<types::Mood>,
        pub(super) guest: Guest,
        pub(super) guests: Vec<Guest>,
        pub(super) notes: BTreeMap<String, Json>,
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "to be printed")]
    pub(super) struct Guest {
        pub(super) id: Id,
        pub(super) name: Option<String>,
    }

    #[derive(Debug)]
    pub(super) enum Event {
        #[expect(dead_code, reason = "to be printed")]
        Visited(Visited),
    }
}

#[test]
fn values_are_shown_as_derives_do() {
    let args = r#"[{
        "KEY": "a\nb", "DAY": "2024-08-12", "DOOR": "0042", "MOOD": "calm", "BEFORE": "stormy",
        "GUEST": { "ID": "7", "NAME": null }, "GUESTS": [{ "ID": 8, "NAME": "Ann" }], "NOTES": { "a": [1] }
    }]"#;
    let visited: hall::Visited = Args::from_json(args).unwrap().decode().unwrap();
    let guest = |id, name: Option<&str>| derived::Guest {
        id: Id::new(id),
        name: name.map(String::from),
    };
    let expected = derived::Visited {
        key: "a\nb".into(),
        day: "2024-08-12".parse().unwrap(),
        door: Some(Digits::new("0042").unwrap()),
        mood: types::Mood::Calm,
        before: Some(types::Mood::from("stormy")),
        guest: guest(7, None),
        guests: vec![guest(8, Some("Ann"))],
        notes: BTreeMap::from([("a".into(), Json::parse("[1]").unwrap())]),
    };
    assert_eq!(format!("{visited:?}"), format!("{expected:?}"));
    assert_eq!(format!("{visited:#?}"), format!("{expected:#?}"));
    let (event, expected) = (
        hall::Event::Visited(visited),
        derived::Event::Visited(expected),
    );
    assert_eq!(format!("{event:#?}"), format!("{expected:#?}"));
    assert_eq!(event.clone(), event);
    assert_eq!(format!("{:?}", hall::Opened::build(|_| {})), "Opened");
}

#[test]
fn keys_are_read_however_they_are_called() {
    for key in [
        r#""ключ \"1\"""#,
        r#""\u043aлюч \"1\"""#,
        r#""KEY""#,
        r#""\\""#,
    ] {
        let args = format!(
            r#"[{{"NOTES":{{}},{key}:"x","DAY":"2024-08-12","MOOD":"calm","GUEST":{{"ID":1}},"BEFORE":"hidden"}}]"#
        );
        let args = Args::from_json(&args).unwrap();
        let visited: hall::Visited = args.decode().unwrap();
        assert_eq!(visited.key, "x", "{key}");
    }
}
