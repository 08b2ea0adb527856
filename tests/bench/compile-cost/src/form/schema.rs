//! The form that starts from a JSON Schema.

use serde_json::{Map, Value, json};

use super::{Files, structs::dispatch};
use crate::event::{Event, Payload, Type};

pub(super) fn files(events: &[Event]) -> Files {
    let import = "typify::import_types!(schema = \"schema.json\", derives = [PartialEq, Eq]);\n";
    // Typify makes the variant's name of the whole wire name.
    let dispatch = dispatch(events, |event| format!("Load{}", event.type_name()));
    vec![
        ("src/lib.rs", format!("{import}{dispatch}")),
        ("schema.json", schema(events).to_string()),
    ]
}

fn schema(events: &[Event]) -> Value {
    let mut definitions: Map<_, _> = events
        .iter()
        .map(|event| (event.type_name(), payload(event)))
        .collect();
    let event = events.iter().map(|event| {
        json!({
            "type": "object",
            "properties": { "event": { "enum": [event.wire()] }, "data": reference(&event.type_name()) },
            "required": ["event", "data"],
        })
    });
    definitions.insert(
        "Event".into(),
        json!({ "oneOf": event.collect::<Vec<_>>() }),
    );
    definitions.insert(
        "Link".into(),
        object(
            [
                ("KIND", json!({ "type": "string" })),
                ("ID", json!({ "type": "integer", "format": "uint64" })),
            ],
            &["KIND", "ID"],
        ),
    );
    definitions.insert(
        "State".into(),
        json!({ "anyOf": [{ "type": "string", "enum": ["idle", "busy", "done"] }, { "type": "string" }] }),
    );
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

fn payload(event: &Event) -> Value {
    let mut schema = match &event.payload {
        Payload::None => json!({ "type": "object", "additionalProperties": false }),
        Payload::Value(ty) => value(*ty),
        Payload::Object(types) => {
            let names: Vec<_> = (0..types.len())
                .map(|number| format!("FIELD_NUMBER_{number}"))
                .collect();
            let fields = names.iter().zip(types);
            let required: Vec<_> = fields
                .clone()
                .filter(|(_, ty)| !matches!(ty, Type::Optional | Type::Links))
                .map(|(name, _)| name.as_str())
                .collect();
            object(
                fields.map(|(name, ty)| (name.as_str(), value(*ty))),
                &required,
            )
        }
    };
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".into(), event.docs().into());
    }
    schema
}

fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Value)>, required: &[&str]) -> Value {
    let fields = fields.into_iter().map(|(name, ty)| (name.to_owned(), ty));
    let properties: Map<_, _> = fields.collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn value(ty: Type) -> Value {
    match ty {
        Type::String | Type::Optional => json!({ "type": "string" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::State => reference("State"),
        Type::Links => json!({ "type": "array", "items": reference("Link") }),
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}
