//! What users see of decoding, encoding and dispatch; one module per subject.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]
#![allow(
    clippy::needless_pass_by_value,
    clippy::unused_async,
    clippy::unused_self,
    clippy::unnecessary_wraps,
    clippy::needless_arbitrary_self_type,
    reason = "methods of handlers have the shape an application gives them"
)]

mod delivery;
mod described;
mod errors;
mod handler;
mod lenient;
mod limits;
mod options;
mod own_spec;
mod placement_options;
mod programs;
mod projection;
mod registry;
mod serde_forms;
mod std_traits;

use bitrix24_placement::{AnyEvent, Incoming, from_str, from_value};
use serde_json::{Value, json};

/// The payload of a delivery, re-encoded; every way in must agree.
#[track_caller]
fn decoded(event: &str, args: &Value) -> Value {
    let delivery = json!({ "event": event, "args": args });
    let text = delivery.to_string();
    let from_text = payload(from_str(&text));
    // The arguments come first here: they are kept until the name is known.
    let swapped = format!(r#"{{"args":{args},"event":{}}}"#, json!(event));
    assert_eq!(payload(from_str(&swapped)), from_text);
    assert_eq!(payload(from_value(&delivery)), from_text);
    from_text
}

#[track_caller]
fn payload(incoming: Result<Incoming<'_, AnyEvent>, bitrix24_placement::DeliveryError>) -> Value {
    match incoming {
        Ok(Incoming::Event(event)) => serde_json::to_value(event.payload()).unwrap(),
        other => panic!("not decoded: {other:?}"),
    }
}

/// The error of a delivery: its path, and the whole message.
#[track_caller]
fn refused(event: &str, args: &Value) -> (String, String) {
    let delivery = json!({ "event": event, "args": args });
    let text = delivery.to_string();
    let error = |incoming: Result<Incoming<'_, AnyEvent>, _>| match incoming {
        Err(bitrix24_placement::DeliveryError::Decode(error)) => error,
        other => panic!("not refused: {other:?}"),
    };
    let from_text = error(from_str(&text));
    assert_eq!(error(from_value(&delivery)), from_text);
    assert_eq!(from_text.event(), event);
    (from_text.path().to_owned(), from_text.to_string())
}
