//! Fields and their types, for those who write payloads by hand.

use bitrix24_placement_spec::model::{Field, Presence, Spec, Type};
use serde_json::{Value, json};

pub(super) fn fields(spec: &Spec, fields: &[Field]) -> Vec<Value> {
    fields.iter().map(|field| one(spec, field)).collect()
}

fn one(spec: &Spec, field: &Field) -> Value {
    json!({
        "name": field.name().as_str(),
        "type": name(field.ty()),
        "values": values(spec, field.ty()),
        "fields": nested(spec, field.ty()),
        "docs": field.docs(),
        "always": field.presence() == Presence::Always,
    })
}

/// As the format of the spec calls it.
fn name(ty: &Type) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Integer => "integer".into(),
        Type::Boolean => "boolean".into(),
        Type::Date => "date".into(),
        Type::Digits => "digits".into(),
        Type::Id => "id".into(),
        Type::Json => "json".into(),
        Type::Enum(name) | Type::Object(name) => name.to_string(),
        Type::List(item) => format!("list of {}", name(item)),
        Type::Map(item) => format!("map of {}", name(item)),
    }
}

fn values(spec: &Spec, ty: &Type) -> Option<Vec<String>> {
    let Type::Enum(wanted) = ty else { return None };
    let set = spec.enums().iter().find(|set| set.name() == wanted)?;
    let values = set.values().iter();
    Some(values.map(|value| value.name().to_string()).collect())
}

fn nested(spec: &Spec, ty: &Type) -> Option<Vec<Value>> {
    match ty {
        Type::Object(wanted) => {
            let object = spec
                .objects()
                .iter()
                .find(|object| object.name() == wanted)?;
            Some(fields(spec, object.fields()))
        }
        Type::List(item) | Type::Map(item) => nested(spec, item),
        _ => None,
    }
}
