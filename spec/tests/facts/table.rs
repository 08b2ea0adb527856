//! Facts as a flat table: place -> aspect -> value.
//!
//! Places are `EVENT/FIELD`, `COMMAND/params/FIELD`, `COMMAND/result/FIELD`, `COMMAND/errors/CODE` and `placement CODE`.
//! A positional argument goes by its number, what a list holds by `[]`, what a map holds by `{}`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// What is known of one place.
pub(crate) type Node = BTreeMap<String, Value>;

/// What is known.
pub(crate) type Facts = BTreeMap<String, Node>;

/// Makes a flat table of a nested one.
pub(crate) fn flatten(table: &Value) -> Facts {
    let mut facts = Facts::new();
    let sections = object(table)
        .iter()
        .filter(|(section, _)| *section != "documentation");
    for (section, items) in sections {
        for (name, item) in object(items) {
            match section.as_str() {
                "placements" => {
                    let aspects = object(item).iter();
                    let aspects = aspects.map(|(aspect, names)| (aspect.clone(), names.clone()));
                    facts.insert(format!("placement {name}"), aspects.collect());
                }
                "events" | "commands" => entry(&mut facts, name, object(item)),
                _ => panic!("unknown section `{section}`"),
            }
        }
    }
    facts
}

/// Every difference, each as one line.
pub(crate) fn differences(expected: &Facts, actual: &Facts) -> Vec<String> {
    let mut lines = Vec::new();
    for place in expected
        .keys()
        .chain(actual.keys())
        .collect::<BTreeSet<_>>()
    {
        match (expected.get(place), actual.get(place)) {
            (Some(expected), Some(actual)) => {
                for aspect in expected
                    .keys()
                    .chain(actual.keys())
                    .collect::<BTreeSet<_>>()
                {
                    let (expected, actual) = (expected.get(aspect), actual.get(aspect));
                    if expected != actual {
                        let (expected, actual) = (show(expected), show(actual));
                        lines.push(format!(
                            "{place}: {aspect}: expected {expected}, the spec has {actual}"
                        ));
                    }
                }
            }
            (Some(_), None) => lines.push(format!("{place}: not in the spec")),
            (None, _) => lines.push(format!(
                "{place}: in the spec, but neither documented nor observed"
            )),
        }
    }
    lines
}

/// Puts a field, an argument or a value, and all below it, into the table.
pub(crate) fn field(facts: &mut Facts, place: &str, row: &Map<String, Value>) {
    let presence = row
        .get("presence")
        .unwrap_or_else(|| panic!("{place}: no presence"));
    let mut empties = list(row.get("empties"));
    if presence != "always" && !empties.contains(&json!("absent")) {
        empties.push(json!("absent")); // it may be absent: that follows, and need not be said
    }
    let node = typed(facts, place, row);
    node.insert("presence".to_owned(), presence.clone());
    node.insert("empties".to_owned(), Value::Array(empties));
    let doc_required = row
        .get("doc_required")
        .cloned()
        .unwrap_or(Value::Bool(false));
    node.insert("doc_required".to_owned(), doc_required);
}

/// The map behind a value.
pub(crate) fn object(value: &Value) -> &Map<String, Value> {
    value
        .as_object()
        .unwrap_or_else(|| panic!("not an object: {value}"))
}

/// The list behind a value; nothing is the empty list.
pub(crate) fn list(value: Option<&Value>) -> Vec<Value> {
    value.map_or_else(Vec::new, |v| {
        v.as_array()
            .unwrap_or_else(|| panic!("not a list: {v}"))
            .clone()
    })
}

fn show(value: Option<&Value>) -> String {
    value.map_or_else(|| "none".to_owned(), Value::to_string)
}

/// An event or a command.
fn entry(facts: &mut Facts, name: &str, item: &Map<String, Value>) {
    facts.insert(name.to_owned(), Node::new());
    for (key, value) in item {
        match key.as_str() {
            "page" | "placements" | "scopes" | "at_least_one_of" | "aliases" => {
                facts
                    .get_mut(name)
                    .unwrap()
                    .insert(key.clone(), value.clone());
            }
            "payload" => payload(facts, name, value),
            "params" => payload(facts, &format!("{name}/params"), value),
            "result" => result(facts, &format!("{name}/result"), value),
            "errors" => {
                for (code, error) in object(value) {
                    let aspects = object(error)
                        .iter()
                        .map(|(k, v)| (k.clone(), v.clone()))
                        .collect();
                    facts.insert(format!("{name}/errors/{code}"), aspects);
                }
            }
            _ => panic!("{name}: unknown key `{key}`"),
        }
    }
}

/// A word, or one key that says what is below.
fn shape(place: &str, value: &Value) -> (String, Option<Value>) {
    match value {
        Value::String(word) => (word.clone(), None),
        Value::Object(map) if map.len() == 1 => map
            .iter()
            .map(|(key, below)| (key.clone(), Some(below.clone())))
            .next()
            .unwrap(),
        _ => panic!("{place}: not a shape: {value}"),
    }
}

fn payload(facts: &mut Facts, place: &str, value: &Value) {
    let (word, below) = shape(place, value);
    match (word.as_str(), below) {
        ("none" | "empty_object" | "not_documented", None) => {}
        ("fields", Some(rows)) => fields(facts, place, &rows),
        ("args", Some(rows)) => {
            for (index, row) in list(Some(&rows)).iter().enumerate() {
                field(facts, &format!("{place}/{index}"), object(row));
            }
        }
        _ => panic!("{place}: unknown payload `{word}`"),
    }
    facts
        .entry(place.to_owned())
        .or_default()
        .insert("payload".to_owned(), Value::String(word));
}

fn result(facts: &mut Facts, place: &str, value: &Value) {
    let (word, below) = shape(place, value);
    match (word.as_str(), below) {
        ("empty_array" | "silent" | "no_argument" | "not_documented", None) => {}
        ("fields", Some(rows)) => fields(facts, place, &rows),
        ("value", Some(row)) => field(facts, &format!("{place}/value"), object(&row)),
        ("subscription", Some(below)) => payload(facts, place, &below),
        _ => panic!("{place}: unknown result `{word}`"),
    }
    facts
        .entry(place.to_owned())
        .or_default()
        .insert("result".to_owned(), Value::String(word));
}

fn fields(facts: &mut Facts, place: &str, rows: &Value) {
    for (key, row) in object(rows) {
        field(facts, &format!("{place}/{key}"), object(row));
    }
}

/// What holds for a field as for what a list or a map holds: the type.
fn typed<'a>(facts: &'a mut Facts, place: &str, row: &Map<String, Value>) -> &'a mut Node {
    let kind = row
        .get("type")
        .unwrap_or_else(|| panic!("{place}: no type"));
    let mut node = Node::new();
    for (key, value) in row {
        match key.as_str() {
            "name" | "type" | "values" | "aliases" => {
                node.insert(key.clone(), value.clone());
            }
            "item" => {
                let of = if kind == "map" { "{}" } else { "[]" };
                typed(facts, &format!("{place}/{of}"), object(value));
            }
            "fields" => fields(facts, place, value),
            "presence" | "empties" | "doc_required" => {}
            _ => panic!("{place}: unknown key `{key}`"),
        }
    }
    let slot = facts.entry(place.to_owned()).or_default();
    *slot = node;
    slot
}
