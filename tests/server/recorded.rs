//! Every recorded delivery gives the same event in every form.

use std::time::SystemTime;

use bitrix24_placement::{
    AnyEvent, Incoming, call_card, from_str,
    server::{Limits, Receiver},
};
use bitrix24_placement_tests::RECORDING;
use http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::support::{FORM, JSON, TOKEN, receiver};

/// The events of a body, as `Debug` shows them: types and values.
fn events(receiver: &Receiver, content: &str, body: &str) -> Vec<String> {
    let headers = HeaderMap::from_iter([(http::header::CONTENT_TYPE, content.parse().unwrap())]);
    let head = receiver.head(&headers, SystemTime::now()).unwrap();
    let text = receiver.text(&head, body.as_bytes()).unwrap();
    let batch = receiver.deliveries(&head, &text).unwrap();
    let events = batch.deliveries().iter().map(|delivery| {
        let delivery = delivery
            .as_ref()
            .unwrap_or_else(|refusal| panic!("{refusal}: {body}"));
        let event = delivery.posted().to_delivery().into_event::<AnyEvent>();
        shown(event.unwrap_or_else(|error| panic!("{error}: {body}")))
    });
    events.collect()
}

fn shown(incoming: Incoming<'_, AnyEvent>) -> String {
    match incoming {
        Incoming::Event(event) => format!("{event:?}"),
        Incoming::Other(..) => unreachable!("`AnyEvent` has all events"),
        Incoming::Unknown(event) => format!("unknown {} {:?}", event.name(), event.suggestion()),
    }
}

/// The value form of the arguments.
fn data(args: &[Value], event: &Incoming<'_, AnyEvent>) -> Option<Value> {
    match (args, event) {
        ([], _) => None,
        (
            [_, _, ..],
            Incoming::Event(AnyEvent::CallCard(call_card::Event::CallStateChanged(event))),
        ) => serde_json::to_value(event).ok(),
        ([one], _) => Some(one.clone()),
        (args, _) => Some(args.into()),
    }
}

/// How a sender writes `true`, `false`.
type Booleans = [&'static str; 2];

/// Writes a value as `http_build_query` of PHP does: `null` and what is empty is left out.
fn fields(name: &str, value: &Value, booleans: Booleans, form: &mut Vec<String>) {
    let mut put = |text: &str| {
        let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        form.push(format!("{}={}", encode(name), encode(text)));
    };
    match value {
        Value::Null => {}
        Value::Bool(flag) => put(booleans[usize::from(!flag)]),
        Value::Number(number) => put(&number.to_string()),
        Value::String(text) => put(text),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                fields(&format!("{name}[{index}]"), item, booleans, form);
            }
        }
        Value::Object(entries) => {
            for (key, item) in entries {
                fields(&format!("{name}[{key}]"), item, booleans, form);
            }
        }
    }
}

fn form(event: &str, part: &str, value: &Value, booleans: Booleans) -> String {
    let mut form = vec![
        format!("event={event}"),
        format!("auth[application_token]={TOKEN}"),
    ];
    fields(part, value, booleans, &mut form);
    form.push("ts=1773236988".to_owned());
    form.join("&")
}

fn limits(batch: usize) -> Limits {
    let mut limits = Limits::default();
    limits.batch = batch;
    limits
}

#[test]
fn every_recorded_delivery_gives_the_same_event_in_every_form() {
    let receiver = receiver(limits(1000));
    let auth = json!({ "application_token": TOKEN });
    let mut batch = Vec::new();
    let mut expected = Vec::new();
    for line in RECORDING.lines() {
        let value: Map<String, Value> = serde_json::from_str(line).unwrap();
        let name = value["event"].as_str().unwrap();
        let args = value["args"].as_array().unwrap();
        let event = from_str::<AnyEvent>(line).unwrap();
        let data = data(args, &event);
        let is_several = args.len() > 1;
        let event = shown(event);

        // As it was recorded, repeated keys and all.
        let whole = line.strip_suffix('}').unwrap();
        let own = events(&receiver, JSON, &format!("{whole},\"auth\":{auth}}}"));
        assert_eq!(own, [&*event], "{line}");
        let mut posted = json!({ "event": name, "auth": auth, "id": 7, "seq": "1", "ts": 1.5, "placement": "CALL_CARD" });
        posted["args"] = args.clone().into();
        assert_eq!(
            events(&receiver, JSON, &posted.to_string()),
            [&*event],
            "{line}"
        );
        batch.push(posted.clone());

        posted.as_object_mut().unwrap().remove("args");
        if let Some(data) = &data {
            posted["data"] = data.clone();
        }
        assert_eq!(
            events(&receiver, JSON, &posted.to_string()),
            [&*event],
            "{line}"
        );
        batch.push(posted.clone());
        if is_several {
            posted["data"] = args.clone().into();
            assert_eq!(
                events(&receiver, JSON, &posted.to_string()),
                [&*event],
                "{line}"
            );
        }

        for booleans in [["true", "false"], ["1", "0"], ["Y", "N"]] {
            let args = Value::from(args.clone());
            for (part, value) in [
                ("args", &args),
                ("data", data.as_ref().unwrap_or(&Value::Null)),
            ] {
                let form = form(name, part, value, booleans);
                assert_eq!(events(&receiver, FORM, &form), [&*event], "{form}");
            }
        }
        expected.extend([event.clone(), event]);
    }
    assert_eq!(
        events(&receiver, JSON, &Value::from(batch).to_string()),
        expected
    );
}
