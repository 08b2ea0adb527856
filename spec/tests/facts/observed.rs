//! What really arrives, laid over what is documented.

use serde_json::{Map, Value};

use crate::table::{Facts, field, list, object};

/// Lays every observation over the facts. Returns those that do not fit them, or change nothing.
pub(crate) fn apply(facts: &mut Facts, observations: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, observation) in list(Some(observations)).iter().enumerate() {
        let observation = object(observation);
        let who = format!("observation {}", index + 1);
        form(&who, observation, &mut faults);
        for place in places(observation) {
            if let Err(found) = one(facts, &place, observation) {
                faults.extend(found.iter().map(|fault| format!("{who}, {place}: {fault}")));
            }
        }
    }
    faults
}

fn form(who: &str, observation: &Map<String, Value>, faults: &mut Vec<String>) {
    for key in observation.keys() {
        if !["at", "set", "add", "new", "see", "reason"].contains(&key.as_str()) {
            faults.push(format!("{who}: unknown key `{key}`"));
        }
    }
    for key in ["see", "reason"] {
        if observation
            .get(key)
            .and_then(Value::as_str)
            .is_none_or(str::is_empty)
        {
            faults.push(format!("{who}: no {key}"));
        }
    }
    if places(observation).is_empty() {
        faults.push(format!("{who}: no place"));
    }
    if !["set", "add", "new"]
        .iter()
        .any(|key| observation.contains_key(*key))
    {
        faults.push(format!("{who}: no change"));
    }
}

fn places(observation: &Map<String, Value>) -> Vec<String> {
    let at = observation.get("at");
    match at {
        Some(Value::String(place)) => vec![place.clone()],
        _ => list(at)
            .iter()
            .map(|place| place.as_str().expect("a place is text").to_owned())
            .collect(),
    }
}

fn one(
    facts: &mut Facts,
    place: &str,
    observation: &Map<String, Value>,
) -> Result<(), Vec<String>> {
    if let Some(row) = observation.get("new") {
        if facts.contains_key(place) {
            return Err(vec!["documented, so not new".to_owned()]);
        }
        field(facts, place, object(row));
        return Ok(());
    }
    let Some(node) = facts.get_mut(place) else {
        return Err(vec!["not documented".to_owned()]);
    };
    let mut faults = Vec::new();
    for (aspect, value) in observation.get("set").map(object).into_iter().flatten() {
        if node.insert(aspect.clone(), value.clone()).as_ref() == Some(value) {
            faults.push(format!("{aspect} is documented as {value} anyway"));
        }
    }
    for (aspect, more) in observation.get("add").map(object).into_iter().flatten() {
        let mut all = list(node.get(aspect));
        for value in list(Some(more)) {
            if all.contains(&value) {
                faults.push(format!("{aspect} are documented with {value} anyway"));
            } else {
                all.push(value);
            }
        }
        node.insert(aspect.clone(), Value::Array(all));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}
