//! What holds for every input.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use bitrix24_placement::{AnyEvent, EVENTS, Incoming, from_slice, from_str, from_value};
use bitrix24_placement_tests::RECORDING;
use proptest::{collection::vec, prelude::*, sample::select};
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
    fn mutated_deliveries_never_panic(line in select(RECORDING.lines().collect::<Vec<_>>()), edits in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = line.as_bytes().to_vec();
        for (place, byte) in edits {
            let place = place.index(bytes.len());
            match byte % 3 {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ if bytes.len() > 1 => drop(bytes.remove(place)),
                _ => {}
            }
        }
        let _ = from_slice::<AnyEvent>(&bytes).map_err(|error| error.to_string());
    }

    #[test]
    fn any_bytes_never_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = from_slice::<AnyEvent>(&bytes).map_err(|error| error.to_string());
    }
}
