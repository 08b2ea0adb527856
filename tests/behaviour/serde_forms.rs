//! Payloads as `serde` sees them.

use bitrix24_placement::{
    Build as _, Date, Id, background_call_card as card, calendar, call_card,
    types::{CallState, DialpadKey},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;

#[track_caller]
fn both_ways<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(
    value: &T,
    json: &serde_json::Value,
) {
    assert_eq!(serde_json::to_value(value).unwrap(), *json);
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), *value);
}

#[test]
fn every_kind_of_payload_has_a_value_form() {
    both_ways(&card::AnswerButtonClick::build(|_| {}), &json!(null));
    both_ways(&calendar::RefreshEntries::build(|_| {}), &json!({}));
    both_ways(
        &card::HoldButtonClick::build(|click| click.held = true),
        &json!(true),
    );
    both_ways(
        &calendar::AdjustToDate::build(|adjust| adjust.date = Date::new(2026, 11, 21).unwrap()),
        &json!("2026-11-21"),
    );
    both_ways(
        &card::DialpadButtonClick::build(|click| click.key = DialpadKey::Star),
        &json!("*"),
    );
    both_ways(
        &call_card::CallStateChanged::build(|change| change.call_state = CallState::Connected),
        &json!({ "callState": "connected", "additionalParams": {} }),
    );
    let client = call_card::EntityChanged::build(|client| client.crm_entity_id = Some(Id::new(5)));
    both_ways(
        &client,
        &json!({ "PHONE_NUMBER": "unknown", "CRM_ENTITY_TYPE": "", "CRM_ENTITY_ID": 5 }),
    );
}

#[test]
fn errors_say_where() {
    let error = serde_json::from_value::<call_card::EntityChanged>(json!({ "CRM_ENTITY_ID": [1] }))
        .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("value.CRM_ENTITY_ID: expected an id"),
        "{error}"
    );
}
