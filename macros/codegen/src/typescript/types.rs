//! The namespace of declared value sets and objects.

use bitrix24_placement_spec::{
    model::{EnumType, ObjectType, Spec, Value},
    name::TypeName,
};

use super::{
    field::fields,
    text::{comment, literal},
};
use crate::{docs, types::used_by_events};

/// The namespace, if events use any declared type.
pub(super) fn types(spec: &Spec) -> String {
    let mut used = used_by_events(spec);
    for template in super::events::templates(spec) {
        used.insert(template.as_str(), &[]);
    }
    if used.is_empty() {
        return String::new();
    }
    let is_used = |name: &TypeName| used.contains_key(name.as_str());
    let sets = spec.enums().iter().filter(|set| is_used(set.name()));
    let sets: String = sets.map(value_set).collect();
    let objects = spec.objects().iter();
    let objects = objects.filter(|object| is_used(object.name()));
    let objects: String = objects.map(object).collect();
    let docs = comment("Values and objects of these events.", 0);
    format!("{docs}export namespace types {{\n{sets}{objects}}}\n\n")
}

/// A union of texts; `string & {}` keeps the listed ones in an editor's completions.
fn value_set(set: &EnumType) -> String {
    let otherwise = || format!("The values of `{}`.", set.name());
    let page = set
        .page()
        .map(|page| format!("\n\n[Documentation]({page})"));
    let docs = set.docs().map_or_else(otherwise, str::to_owned) + &page.unwrap_or_default();
    let values: String = set.values().iter().map(value).collect();
    let other = if set.is_open() {
        "    | (string & {})\n"
    } else {
        ""
    };
    let union = format!("{values}{other}");
    format!(
        "{}  export type {} =\n{};\n",
        comment(&docs, 1),
        set.name(),
        union.trim_end()
    )
}

fn value(value: &Value) -> String {
    let docs = comment(value.docs().unwrap_or_default(), 2);
    let names = std::iter::once(value.name()).chain(value.aliases());
    let names = names.map(|name| format!("    | {}\n", literal(name.as_str())));
    let names: String = names.collect();
    format!("{docs}{names}")
}

fn object(object: &ObjectType) -> String {
    let docs = comment(&docs::object(object).text(), 1);
    let fields = fields(object.fields(), 2, "");
    format!(
        "{docs}  export interface {} {{\n{fields}  }}\n",
        object.name()
    )
}
