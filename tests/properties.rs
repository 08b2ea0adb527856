//! What holds for every input.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::fmt::Write as _;

use bitrix24_placement::{AnyEvent, Args, EVENTS, Incoming, from_slice, from_str, from_value};
use bitrix24_placement_tests::RECORDING;
use proptest::{collection::vec, prelude::*, sample::select};
use serde::de::IgnoredAny;
use serde_json::{Map, Value, json};

/// Values that have meant something somewhere.
fn scalar() -> impl Strategy<Value = Value> {
    let known = vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(1),
        json!(-1),
        json!(17),
        json!(1.0),
        json!(1.5),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(9_007_199_254_740_993_u64),
        json!(""),
        json!("0"),
        json!("1"),
        json!("Y"),
        json!("N"),
        json!("true"),
        json!("unknown"),
        json!("hidden"),
        json!("undefined"),
        json!("00123"),
        json!("18446744073709551615"),
        json!("idle"),
        json!("CONTACT"),
        json!("DYNAMIC_1"),
        json!("2024-02-29"),
        json!("31.12.1999"),
        json!("0000-00-00"),
        json!("*"),
        json!("a\"b\\c\u{2028}\0"),
    ];
    prop_oneof![4 => select(known), 1 => any::<String>().prop_map(Value::from), 1 => any::<i64>().prop_map(Value::from)]
}

/// Keys of the recording, so that fields are hit, and others.
fn key() -> impl Strategy<Value = String> {
    let mut keys: Vec<String> = Vec::new();
    for line in RECORDING.lines() {
        collect_keys(&serde_json::from_str(line).unwrap(), &mut keys);
    }
    keys.sort();
    keys.dedup();
    prop_oneof![9 => select(keys), 1 => any::<String>()]
}

fn collect_keys(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_keys(item, keys)),
        Value::Object(object) => {
            for (key, value) in object {
                keys.push(key.clone());
                collect_keys(value, keys);
            }
        }
        _ => {}
    }
}

fn value() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(3, 40, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((key(), inner), 0..12)
                .prop_map(|entries| Value::from(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn event() -> impl Strategy<Value = &'static str> {
    select(
        EVENTS
            .iter()
            .map(bitrix24_placement::EventInfo::name)
            .collect::<Vec<_>>(),
    )
}

/// An object argument with the required key of the most demanding event.
fn args() -> impl Strategy<Value = Vec<Value>> {
    let object = vec((key(), value()), 0..12).prop_map(|entries| {
        let mut object: Map<_, _> = entries.into_iter().collect();
        object.entry("CALL_ID").or_insert(json!("1"));
        Value::from(object)
    });
    prop_oneof![3 => vec(value(), 0..4), 2 => object.prop_map(|object| vec![object])]
}

/// The same value in other words: white space where it may be, and characters by number.
fn reword(text: &str, choices: &[u8]) -> String {
    let mut choices = choices.iter().copied().cycle();
    let mut choose = || choices.next().unwrap_or_default();
    let (mut reworded, mut in_string, mut is_escaped) = (String::new(), false, false);
    // Leaves no number of a character in it.
    let text = text.replace("\\u0000", "x").replace("\\u00", "y");
    for character in text.chars() {
        if in_string && !is_escaped && !matches!(character, '"' | '\\') && choose() % 5 == 0 {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(reworded, "\\u{unit:04X}").unwrap();
            }
            continue;
        }
        if character == '"' && !is_escaped {
            in_string = !in_string;
        }
        is_escaped = character == '\\' && !is_escaped;
        reworded.push(character);
        if !in_string && matches!(character, '[' | ']' | '{' | '}' | ',' | ':' | '"') {
            reworded.push_str(["", "", " ", "\n\t", "\r "][usize::from(choose()) % 5]);
        }
    }
    reworded
}

/// Bytes put in, taken out or replaced, mostly by ones that mean something in JSON.
fn mutate(text: &str, edits: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    const JSON: &[u8] = b"[]{},:\"\\u0e-.t \n\x01";
    let mut bytes = text.as_bytes().to_vec();
    for (place, byte) in edits {
        let place = place.index(bytes.len() + 1).min(bytes.len());
        let new = JSON.get(usize::from(*byte) / 3).copied().unwrap_or(*byte);
        match byte % 3 {
            0 if place < bytes.len() => bytes[place] = new,
            1 if place < bytes.len() => drop(bytes.remove(place)),
            _ => bytes.insert(place, new),
        }
    }
    bytes
}

fn decode(text: &str) -> Option<AnyEvent> {
    match from_str(text) {
        Ok(Incoming::Event(event)) => Some(event),
        Ok(other) => panic!("{other:?}"),
        Err(_) => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn decoding_again_gives_the_same_value(event in event(), args in args()) {
        let text = json!({ "event": event, "args": args }).to_string();
        if let Some(first) = decode(&text) {
            let canonical = first.payload().to_args();
            let again = decode(&format!(r#"{{"event":"{event}","args":{canonical}}}"#));
            prop_assert_eq!(again.as_ref(), Some(&first), "{}", canonical);
            prop_assert_eq!(again.unwrap().payload().to_args(), canonical);
        }
    }

    #[test]
    fn text_and_value_agree(event in event(), args in args()) {
        let delivery = json!({ "event": event, "args": args });
        let text = delivery.to_string();
        let one = from_str::<AnyEvent>(&text).map(|incoming| format!("{incoming:?}"));
        let other = from_value::<AnyEvent>(&delivery).map(|incoming| format!("{incoming:?}"));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn how_a_text_is_written_does_not_matter(event in event(), args in args(), choices in vec(any::<u8>(), 1..50)) {
        let delivery = json!({ "event": event, "args": args });
        let text = reword(&delivery.to_string(), &choices);
        let delivery: Value = serde_json::from_str(&text).unwrap();
        let one = from_str::<AnyEvent>(&text).map(|incoming| format!("{incoming:?}"));
        let other = from_value::<AnyEvent>(&delivery).map(|incoming| format!("{incoming:?}"));
        prop_assert_eq!(one, other, "{}", text);
    }

    #[test]
    fn malformed_is_what_serde_json_refuses(line in select(RECORDING.lines().collect::<Vec<_>>()), edits in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let bytes = mutate(line, &edits);
        let decoded = from_slice::<AnyEvent>(&bytes).map_err(|error| error.to_string());
        let Ok(text) = str::from_utf8(&bytes) else {
            prop_assert!(decoded.unwrap_err().starts_with("not UTF-8"));
            return Ok(());
        };
        prop_assert_eq!(Args::from_json(text).is_ok(), serde_json::from_str::<IgnoredAny>(text).is_ok());
        match serde_json::from_str::<IgnoredAny>(text) {
            Err(error) => prop_assert_eq!(decoded.unwrap_err(), format!("not JSON: {error}")),
            Ok(_) => prop_assert!(!decoded.is_err_and(|error| error.starts_with("not JSON: ") && !error.contains("surrogate"))),
        }
    }

    #[test]
    fn any_bytes_never_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = from_slice::<AnyEvent>(&bytes).map_err(|error| error.to_string());
    }
}
