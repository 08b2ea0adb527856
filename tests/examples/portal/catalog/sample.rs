//! Payloads made up from their types.

use bitrix24_placement_spec::{
    model::{Field, Payload, Spec, Type},
    name::TypeName,
};
use serde_json::{Map, Value, json};

/// Arguments of an event, or parameters of a command.
pub(super) fn args(spec: &Spec, payload: &Payload) -> Value {
    match payload {
        Payload::None => json!([]),
        Payload::EmptyObject => json!([{}]),
        Payload::Fields { fields, .. } => json!([object(spec, fields)]),
        Payload::Args(args) => args.iter().map(|arg| field(spec, arg)).collect(),
    }
}

pub(super) fn object(spec: &Spec, fields: &[Field]) -> Value {
    let fields = fields
        .iter()
        .map(|one| (one.name().to_string(), field(spec, one)));
    Value::Object(fields.collect())
}

pub(super) fn field(spec: &Spec, field: &Field) -> Value {
    value(spec, field.ty(), field.name().as_str())
}

fn value(spec: &Spec, ty: &Type, name: &str) -> Value {
    match ty {
        // The name says what belongs there, which no made-up text would.
        Type::String => name.into(),
        Type::Integer => 1.into(),
        Type::Boolean => true.into(),
        Type::Date => "2026-11-21".into(),
        Type::Digits => "8061".into(),
        Type::Id => 17.into(),
        Type::Json => json!({}),
        Type::Enum(wanted) => first(spec, wanted).into(),
        Type::Object(wanted) => declared(spec, wanted),
        Type::List(item) => json!([value(spec, item, name)]),
        Type::Map(item) => {
            Value::Object(Map::from_iter([(name.to_owned(), value(spec, item, name))]))
        }
    }
}

fn first<'a>(spec: &'a Spec, wanted: &TypeName) -> Option<&'a str> {
    let set = spec.enums().iter().find(|set| set.name() == wanted)?;
    set.values().first().map(|value| value.name().as_str())
}

/// The checks of the spec leave no object that contains itself.
fn declared(spec: &Spec, wanted: &TypeName) -> Value {
    let found = spec.objects().iter().find(|object| object.name() == wanted);
    found.map_or(Value::Null, |found| object(spec, found.fields()))
}

/// What a page is opened with. Scalars go through a form of Bitrix24 on their way, and come as text.
pub(super) fn options(spec: &Spec, wanted: &TypeName) -> Value {
    texts(declared(spec, wanted))
}

fn texts(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, texts(value)));
            Value::Object(fields.collect())
        }
        Value::Array(items) => items.into_iter().map(texts).collect(),
        Value::Bool(_) | Value::Number(_) => value.to_string().into(),
        other => other,
    }
}
