//! Fields and arguments: what may come for them.

use bitrix24_placement_spec::model::{Deprecated, Empty, Field, Type};

use super::text::{comment, key, label};
use crate::docs;

/// The keys of an object, a line each, with docs.
pub(super) fn fields(fields: &[Field], level: usize, types: &str) -> String {
    fields
        .iter()
        .map(|field| lines(field, level, types))
        .collect()
}

fn lines(field: &Field, level: usize, types: &str) -> String {
    let indent = "  ".repeat(level);
    let docs = with_deprecation(docs::wire_field(field).text(), field.deprecated());
    let docs = comment(&docs, level);
    let ty = value(field, types);
    // One of several keys is as good as none of each.
    let mark = if may_be_absent(field) || !field.aliases().is_empty() {
        "?"
    } else {
        ""
    };
    let names = std::iter::once(field.name()).chain(field.aliases());
    let lines = names.map(|name| format!("{docs}{indent}{}{mark}: {ty};\n", key(name.as_str())));
    lines.collect()
}

/// `[callState: types.CallState, additionalParams?: types.CallStateParams]`
pub(super) fn tuple(fields: &[Field], types: &str) -> String {
    let elements = fields.iter().enumerate().map(|(index, field)| {
        let rest = fields.get(index..).unwrap_or_default();
        let ty = value(field, types);
        let label = label(field.name().as_str(), field.rust_name().as_str());
        if rest.iter().all(may_be_absent) {
            format!("{label}?: {ty}")
        } else if may_be_absent(field) {
            format!("{label}: {ty} | undefined")
        } else {
            format!("{label}: {ty}")
        }
    });
    format!("[{}]", elements.collect::<Vec<_>>().join(", "))
}

fn may_be_absent(field: &Field) -> bool {
    field.empties().contains(&Empty::Absent)
}

/// The type of a field, with what stands for nothing.
fn value(field: &Field, types: &str) -> String {
    let mut all = vec![ty(field.ty(), types)];
    let nothings = field
        .empties()
        .iter()
        .filter_map(|empty| nothing(*empty, field.ty()));
    all.extend(nothings.map(str::to_owned));
    all.join(" | ")
}

/// What a client hands over for nothing, where the type does not have it anyway.
fn nothing(empty: Empty, ty: &Type) -> Option<&'static str> {
    let is_text = !matches!(
        ty,
        Type::Boolean | Type::Enum(_) | Type::Object(_) | Type::List(_) | Type::Map(_)
    );
    let is_number = matches!(ty, Type::Integer | Type::Id);
    let nothing = match empty {
        Empty::Absent => return None,
        _ if ty == &Type::Json => return None,
        Empty::Null => return Some("null"),
        Empty::Zero => return Some("0").filter(|_| !is_number),
        Empty::EmptyArray => return Some("[]").filter(|_| !matches!(ty, Type::List(_))),
        Empty::EmptyObject => {
            return Some("{ [key: string]: never }").filter(|_| !matches!(ty, Type::Map(_)));
        }
        Empty::EmptyString => "\"\"",
        Empty::ZeroText => "\"0\"",
        Empty::Unknown => "\"unknown\"",
        Empty::Hidden => "\"hidden\"",
        Empty::Undefined => "\"undefined\"",
    };
    Some(nothing).filter(|_| !is_text)
}

fn ty(ty: &Type, types: &str) -> String {
    match ty {
        Type::String | Type::Date | Type::Digits => "string".to_owned(),
        Type::Integer | Type::Id => "number | string".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Json => "unknown".to_owned(),
        Type::Enum(name) | Type::Object(name) => format!("{types}{name}"),
        Type::List(item) => match self::ty(item, types) {
            item if item.contains(' ') => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        Type::Map(item) => format!("{{ [key: string]: {} }}", self::ty(item, types)),
    }
}

/// Editors strike out what is deprecated.
pub(super) fn with_deprecation(docs: String, deprecated: Option<&Deprecated>) -> String {
    match deprecated {
        Some(deprecated) => format!("{docs}\n\n@deprecated {}", docs::deprecation(deprecated)),
        None => docs,
    }
}
