//! The form of this project.

use serde_json::{Map, Value, json};

use super::Files;
use crate::event::{Event, Payload, Type};

const LIBRARY: &str = r#"bitrix24_placement::placement_events!("../spec.json");

pub struct Application;

impl load::Handler for Application {
    type Output = ();

    fn unhandled(&self, event: load::Event) {
        std::hint::black_box(event);
    }
}

pub fn deliver(text: &str) -> Result<(), bitrix24_placement::DeliveryError> {
    if let bitrix24_placement::Incoming::Event(event) = bitrix24_placement::from_str::<load::Event>(text)? {
        event.dispatch(&Application);
    }
    Ok(())
}
"#;

pub(super) fn files(events: &[Event]) -> Files {
    vec![
        ("src/lib.rs", LIBRARY.into()),
        ("spec.json", spec(events).to_string()),
    ]
}

fn spec(events: &[Event]) -> Value {
    let events: Map<_, _> = events
        .iter()
        .map(|event| (event.wire(), declared(event)))
        .collect();
    json!({
        "format": 1,
        "enums": { "State": { "values": { "idle": "Not connected.", "busy": "Talking.", "done": "Over." } } },
        "objects": { "Link": { "fields": { "KIND": { "type": "string" }, "ID": { "type": "id" } } } },
        "groups": { "load": { "prefix": "Load::", "events": events } },
    })
}

fn declared(event: &Event) -> Value {
    let payload = match &event.payload {
        Payload::None => json!("none"),
        Payload::Value(ty) => json!({ "args": { "value": field(*ty, "What was typed.") } }),
        Payload::Object(types) => {
            let field = |(number, ty): (usize, &Type)| {
                let docs = format!("The field number {number}.");
                (format!("FIELD_NUMBER_{number}"), field(*ty, &docs))
            };
            let fields: Map<_, _> = types.iter().enumerate().map(field).collect();
            json!({ "fields": fields })
        }
    };
    json!({ "docs": event.docs(), "payload": payload })
}

fn field(ty: Type, docs: &str) -> Value {
    match ty {
        Type::String => json!({ "type": "string", "docs": docs }),
        Type::Integer => json!({ "type": "integer", "docs": docs }),
        Type::Boolean => json!({ "type": "boolean", "docs": docs }),
        Type::Optional => {
            json!({ "type": "string", "docs": docs, "presence": "may_be_absent", "empties": ["absent", "empty_string"] })
        }
        Type::State => json!({ "type": "State", "docs": docs }),
        Type::Links => {
            json!({ "type": { "list": "Link" }, "docs": docs, "empties": ["empty_array"] })
        }
    }
}
