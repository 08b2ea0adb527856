//! Several calls in one.

use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::{
    State,
    access::Access,
    methods,
    outcome::{Outcome, refuse, refuse_argument},
};

pub(super) fn call(state: &mut State, access: &Access<'_>, given: &Value) -> Outcome {
    let commands = given["cmd"]
        .as_object()
        .ok_or(refuse_argument(400, "cmd"))?;
    if commands.len() > 50 {
        return Err(refuse(400, "ERROR_BATCH_LENGTH_EXCEEDED"));
    }
    let (mut results, mut errors) = (Map::new(), Map::new());
    for (name, command) in commands {
        match one(state, access, command.as_str().unwrap_or_default()) {
            Ok(result) => drop(results.insert(name.clone(), result)),
            Err(refusal) => drop(errors.insert(name.clone(), refusal.body)),
        }
        if given["halt"] == 1 && !errors.is_empty() {
            break;
        }
    }
    Ok(json!({ "result": as_php(results), "result_error": as_php(errors), "result_total": [] }))
}

fn one(state: &mut State, access: &Access<'_>, command: &str) -> Outcome {
    let (method, query) = command.split_once('?').unwrap_or((command, ""));
    if method == "batch" {
        return Err(refuse(405, "ERROR_BATCH_METHOD_NOT_ALLOWED"));
    }
    methods::call(state, access, method, &nested(query))
}

/// To PHP an empty object is an empty array.
fn as_php(object: Map<String, Value>) -> Value {
    if object.is_empty() {
        json!([])
    } else {
        object.into()
    }
}

/// A query with square brackets.
fn nested(query: &str) -> Value {
    let mut root = json!({});
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let place = key.split('[').map(|part| part.trim_end_matches(']'));
        let place = place.fold(&mut root, |place, part| &mut place[part]);
        *place = value.into();
    }
    root
}
