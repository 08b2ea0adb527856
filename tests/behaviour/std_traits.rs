//! Payloads show, copy and compare themselves as with derives.

use bitrix24_placement::{Build, Date, Digits, Id, Incoming, Json};

mod kinds {
    bitrix24_placement::placement_events!("../golden/field_types.json");
}

use kinds::kinds::{Event, Required};

/// The same fields under the same names, with derives.
mod derived {
    use std::collections::BTreeMap;

    use super::{Date, Digits, Id, Json};

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown only")]
    pub(super) enum Event {
        Optional(Optional),
    }

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown only")]
    pub(super) struct Optional {
        pub(super) text: Option<String>,
        pub(super) number: Option<i64>,
        pub(super) flag: Option<bool>,
        pub(super) day: Option<Date>,
        pub(super) digits: Option<Digits>,
        pub(super) id: Option<Id>,
        pub(super) any: Option<Json>,
        pub(super) path: Option<Path>,
        pub(super) list: Vec<Vec<String>>,
        pub(super) map: BTreeMap<String, Point>,
    }

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown only")]
    pub(super) struct Path {
        pub(super) points: Vec<Point>,
        pub(super) first: Option<Point>,
    }

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown only")]
    pub(super) struct Point {
        pub(super) x: i64,
        pub(super) y: i64,
    }
}

const FULL: &str = r#"{"TEXT":"a \"b\"","NUMBER":-1,"FLAG":true,"DAY":"2024-08-12","DIGITS":"007","ID":9,"ANY":{"a":[1]},
    "PATH":{"POINTS":[{"X":1,"Y":2},{"X":3,"Y":4}],"FIRST":{"X":5,"Y":6}},"LIST":[["x","y"],[]],"MAP":{"k":{"X":7,"Y":8}}}"#;

/// A full payload, and the same with one field changed, or left out.
const OTHERS: [(&str, &str); 13] = [
    (r#""a \"b\"""#, r#""c""#),
    (r#""TEXT":"#, r#""":"#),
    ("-1", "1"),
    ("true", "false"),
    ("08-12", "08-13"),
    ("007", "07"),
    (r#""ID":9"#, r#""ID":10"#),
    (r#"{"a":[1]}"#, r#"{"a":[2]}"#),
    (r#"{"X":3,"Y":4}"#, r#"{"X":3,"Y":5}"#),
    (r#",{"X":3,"Y":4}"#, ""),
    (r#""FIRST":"#, r#""":"#),
    (r#","y"],[]"#, r#","y"]"#),
    (r#""k":"#, r#""l":"#),
];

fn optional(fields: &str) -> Event {
    let text = format!(r#"{{"event":"kinds.optional","args":[{fields}]}}"#);
    match bitrix24_placement::from_str(&text) {
        Ok(Incoming::Event(event)) => event,
        other => panic!("{fields}: {:?}", other.map(drop)),
    }
}

fn full() -> derived::Event {
    let point = |x, y| derived::Point { x, y };
    derived::Event::Optional(derived::Optional {
        text: Some("a \"b\"".into()),
        number: Some(-1),
        flag: Some(true),
        day: Some("2024-08-12".parse().unwrap()),
        digits: Some(Digits::new("007").unwrap()),
        id: Some(Id::new(9)),
        any: Some(Json::parse(r#"{"a":[1]}"#).unwrap()),
        path: Some(derived::Path {
            points: vec![point(1, 2), point(3, 4)],
            first: Some(point(5, 6)),
        }),
        list: vec![vec!["x".into(), "y".into()], vec![]],
        map: [("k".into(), point(7, 8))].into(),
    })
}

#[test]
fn debug_is_as_if_derived() {
    let event = optional(FULL);
    assert_eq!(format!("{event:?}"), format!("{:?}", full()));
    assert_eq!(format!("{event:#?}"), format!("{:#?}", full()));
    let empty = "Optional(Optional { text: None, number: None, flag: None, day: None, digits: None, id: None, any: None, path: None, list: [], map: {} })";
    assert_eq!(format!("{:?}", optional("{}")), empty);
}

#[test]
fn every_field_counts_when_payloads_are_compared() {
    let event = optional(FULL);
    assert_eq!(event, optional(FULL));
    assert_ne!(event, optional("{}"));
    for (before, after) in OTHERS {
        assert!(FULL.contains(before), "{before}");
        assert_ne!(
            event,
            optional(&FULL.replacen(before, after, 1)),
            "{before} for {after}"
        );
    }
    let required = Required::build(|_| {});
    assert_ne!(event, Event::Required(required));
}

#[test]
fn what_is_not_built_says_nothing() {
    let built = Required::build(|payload| {
        payload.number = 7;
        payload.list.push(vec!["a".into()]);
    });
    assert_eq!(
        (built.text.as_str(), built.number, built.flag),
        ("", 7, false)
    );
    assert_eq!((built.id, built.digits.as_str()), (Id::new(0), ""));
    assert_eq!((built.list.len(), built.map.len()), (1, 0));
    let bare = Required::build(|_| {});
    assert_ne!(built, bare);
    assert_eq!(bare.path, kinds::types::Path::build(|_| {}));
}

#[test]
fn a_clone_is_equal_and_apart() {
    for (before, after) in OTHERS {
        let event = optional(&FULL.replacen(before, after, 1));
        assert_eq!(event.clone(), event);
    }
    let Event::Optional(payload) = optional(FULL) else {
        panic!("another event")
    };
    let mut copy = payload.clone();
    copy.list.clear();
    copy.path = None;
    assert_ne!(copy, payload);
    assert_eq!(
        payload,
        kinds::kinds::Optional {
            list: payload.list.clone(),
            path: payload.path.clone(),
            ..copy
        }
    );
}
