//! The methods, with the checks and the quirks that are documented.

use bitrix24_placement::EVENTS;
use serde_json::{Value, json};
use url::{Host, Url};

use super::{
    State,
    access::Access,
    batch,
    outcome::{Outcome, Refusal, refuse, refuse_argument},
};

const WORKER: &str = "PAGE_BACKGROUND_WORKER";
const CODES: [&str; 4] = [
    WORKER,
    "CALL_CARD",
    "CRM_REQUISITE_AUTOCOMPLETE",
    "CRM_LEAD_DETAIL_ACTIVITY",
];

pub(super) fn call(state: &mut State, access: &Access<'_>, method: &str, given: &Value) -> Outcome {
    if method == "batch" {
        return batch::call(state, access, given);
    }
    access.check(method)?;
    match method {
        "placement.bindEvent" if !state.is_modern => bind_event(given),
        "placement.bind" => bind(state, given),
        "placement.unbind" => unbind(state, given),
        "placement.get" => Ok(state.handlers.clone().into()),
        "placement.list" => Ok(list(given)),
        "telephony.externalCall.register" => register(state, given),
        "telephony.externalCall.show" | "telephony.externalCall.hide" => {
            let call = text(given, "CALL_ID").ok_or(refuse(400, "ERROR_CORE"))?;
            Ok(state.calls.iter().any(|known| known == call).into())
        }
        "telephony.externalCall.finish" => finish(state, given),
        "telephony.externalCall.attachRecord" => attach(state, given),
        _ => Err(refuse(404, "ERROR_METHOD_NOT_FOUND")),
    }
}

/// A parameter that is text and says something; numbers of a batch are text as well.
fn text<'a>(given: &'a Value, key: &str) -> Option<&'a str> {
    given[key].as_str().filter(|text| !text.is_empty())
}

/// A number, or its digits.
fn number(given: &Value, key: &str) -> Option<u64> {
    let value = &given[key];
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn bind_event(given: &Value) -> Outcome {
    let event = text(given, "PLACEMENT").ok_or(refuse_argument(400, "PLACEMENT"))?;
    let handler = text(given, "HANDLER").ok_or(refuse_argument(400, "HANDLER"))?;
    if EVENTS.find(event).is_none() {
        return Err(refuse(400, "ERROR_EVENT_NOT_FOUND"));
    }
    Url::parse(handler).map_err(|_| refuse(400, "ERROR_WRONG_HANDLER_URL"))?;
    Ok(true.into())
}

fn bind(state: &mut State, given: &Value) -> Outcome {
    let code = text(given, "PLACEMENT").ok_or(refuse_argument(200, "PLACEMENT"))?;
    let handler = text(given, "HANDLER").ok_or(refuse_argument(200, "HANDLER"))?;
    if !CODES.contains(&code) {
        return Err(refuse(400, "ERROR_PLACEMENT_NOT_FOUND"));
    }
    check_handler(handler)?;
    let user = number(given, "USER_ID").unwrap_or(0);
    if code == WORKER {
        text(&given["OPTIONS"], "errorHandlerUrl").ok_or(refuse(200, "EMPTY_ERROR_HANDLER_URL"))?;
        let mut workers = state
            .handlers
            .iter()
            .filter(|known| known["placement"] == WORKER);
        if workers.any(|known| known["userId"] == user) {
            return Err(refuse(200, "ERROR_PLACEMENT_MAX_COUNT"));
        }
    } else if user != 0 {
        return Err(refuse(200, "ERROR_PLACEMENT_USER_MODE"));
    }
    state.handlers.push(registered(code, user, handler, given));
    Ok(true.into())
}

fn check_handler(handler: &str) -> Result<(), Refusal> {
    let url = Url::parse(handler).map_err(|_| refuse(400, "ERROR_WRONG_HANDLER_URL"))?;
    match (url.scheme(), url.host()) {
        ("http" | "https", Some(Host::Domain(domain))) if domain != "localhost" => Ok(()),
        ("http" | "https", _) => Err(refuse(400, "ERROR_WRONG_HANDLER_URL")),
        _ => Err(refuse(400, "ERROR_UNSUPPORTED_PROTOCOL")),
    }
}

/// What is empty is `[]`, whatever it would be otherwise.
fn registered(code: &str, user: u64, handler: &str, given: &Value) -> Value {
    let or_empty = |key: &str| match &given[key] {
        Value::Null => json!([]),
        value => value.clone(),
    };
    json!({
        "placement": code,
        "userId": user,
        "handler": handler,
        "options": or_empty("OPTIONS"),
        "title": given["TITLE"].as_str().unwrap_or_default(),
        "description": given["DESCRIPTION"].as_str().unwrap_or_default(),
        "langAll": or_empty("LANG_ALL"),
    })
}

fn unbind(state: &mut State, given: &Value) -> Outcome {
    let code = text(given, "PLACEMENT").ok_or(refuse_argument(400, "PLACEMENT"))?;
    let (handler, user) = (text(given, "HANDLER"), number(given, "USER_ID"));
    let before = state.handlers.len();
    state.handlers.retain(|known| {
        let is_meant = known["placement"] == code
            && handler.is_none_or(|handler| known["handler"] == handler)
            && user.is_none_or(|user| known["userId"] == user);
        !is_meant
    });
    // One for each that was found, and one for each that was removed.
    Ok(json!({ "count": 2 * (before - state.handlers.len()) }))
}

fn list(given: &Value) -> Value {
    match text(given, "SCOPE") {
        Some("telephony") => json!(["CALL_CARD"]),
        Some(_) => json!([]),
        None => json!(CODES),
    }
}

fn register(state: &mut State, given: &Value) -> Outcome {
    check_operator(given)?;
    text(given, "PHONE_NUMBER").ok_or(refuse(400, "ERROR_CORE"))?;
    let kind = number(given, "TYPE").filter(|kind| (1..=5).contains(kind));
    kind.ok_or(refuse(400, "ERROR_CORE"))?;
    let call = match text(given, "EXTERNAL_CALL_ID") {
        Some(id) => format!("externalCall.{id}"),
        None => format!("externalCall.{}", state.calls.len()),
    };
    if !state.calls.contains(&call) {
        state.calls.push(call.clone());
    }
    let created = number(given, "CRM_CREATE") == Some(1);
    Ok(json!({
        "CALL_ID": call,
        "CRM_CREATED_LEAD": created.then_some(77),
        "CRM_CREATED_ENTITIES": if created { json!([{ "ENTITY_TYPE": "LEAD", "ENTITY_ID": "77" }]) } else { json!([]) },
        "CRM_ENTITY_TYPE": given["CRM_ENTITY_TYPE"],
        "CRM_ENTITY_ID": given["CRM_ENTITY_ID"],
    }))
}

fn check_operator(given: &Value) -> Result<(), Refusal> {
    let known = number(given, "USER_ID").is_some() || text(given, "USER_PHONE_INNER").is_some();
    known.then_some(()).ok_or(refuse(400, "ERROR_CORE"))
}

fn finish(state: &mut State, given: &Value) -> Outcome {
    check_operator(given)?;
    let call = text(given, "CALL_ID").ok_or(refuse(400, "INVALID_ARGUMENT"))?;
    let index = state.calls.iter().position(|known| known == call);
    state.calls.remove(index.ok_or(refuse(400, "ERROR_CORE"))?);
    let talked = number(given, "DURATION").unwrap_or(0) > 0;
    let code = text(given, "STATUS_CODE").unwrap_or(if talked { "200" } else { "304" });
    Ok(json!({
        "ID": 12,
        "CALL_ID": call,
        "CRM_ACTIVITY_ID": "",
        "CALL_FAILED_CODE": code,
        "INCOMING": "2",
        "REST_APP_ID": "5",
        "CALL_START_DATE": {},
        "COST": given["COST"],
    }))
}

fn attach(state: &State, given: &Value) -> Outcome {
    let call = text(given, "CALL_ID").ok_or(refuse(400, "ERROR_CORE"))?;
    // It must be over.
    if state.calls.iter().any(|known| known == call) {
        return Err(refuse(400, "ERROR_CORE"));
    }
    let [file, content, url] =
        ["FILENAME", "FILE_CONTENT", "RECORD_URL"].map(|key| text(given, key));
    match (file, content, url) {
        (Some(_), Some(_), None) | (None, None, Some(_)) => Ok(json!({ "FILE_ID": 33 })),
        (Some(_), None, None) => {
            Ok(json!({ "uploadUrl": "https://p.example/upload?token=s3cret", "fieldName": "file" }))
        }
        _ => Err(refuse(400, "ERROR_CORE")),
    }
}
