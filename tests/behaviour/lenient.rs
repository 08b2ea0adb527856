//! What really arrives, and what it means.

use serde_json::{Value, json};

use super::decoded;

const INITIALIZED: &str = "BackgroundCallCard::initialized";
const ENTITY_CHANGED: &str = "BackgroundCallCard::entityChanged";

/// One field of `initialized`, re-encoded; `None` where it is left out.
#[track_caller]
fn field(key: &str, value: Value) -> Option<Value> {
    let payload = decoded(INITIALIZED, &json!([{ "CALL_ID": "1", key: value }]));
    payload.get(key).cloned()
}

#[test]
fn the_documented_example_comes_back_unchanged() {
    let example = json!({
        "CALL_ID": "E45D40253D1C2D2F.1774588815.822533",
        "PHONE_NUMBER": "+19001234567",
        "LINE_NUMBER": "reg151083",
        "LINE_NAME": "",
        "CRM_ENTITY_TYPE": "CONTACT",
        "CRM_ENTITY_ID": 123,
        "CRM_ACTIVITY_ID": 456,
        "CRM_BINDINGS": [{ "ENTITY_TYPE": "DEAL", "ENTITY_ID": 789 }],
        "CALL_DIRECTION": "outgoing",
        "CALL_STATE": "idle",
        "CALL_LIST_MODE": false
    });
    assert_eq!(decoded(INITIALIZED, &json!([example])), example);
}

#[test]
fn ids_are_numbers_or_digits_without_loss() {
    for (sent, id) in [
        (json!(17), 17),
        (json!("17"), 17),
        (json!("017"), 17),
        (json!(9_007_199_254_740_993_u64), 9_007_199_254_740_993),
        (json!("9007199254740993"), 9_007_199_254_740_993),
        (json!(u64::MAX), u64::MAX),
        (json!(u64::MAX.to_string()), u64::MAX),
        (json!(12.0), 12),
    ] {
        assert_eq!(
            field("CRM_ENTITY_ID", sent.clone()),
            Some(json!(id)),
            "{sent}"
        );
    }
}

#[test]
fn booleans_have_many_spellings() {
    for sent in [json!(true), json!("true"), json!("Y"), json!(1), json!("1")] {
        assert_eq!(
            field("CALL_LIST_MODE", sent.clone()),
            Some(json!(true)),
            "{sent}"
        );
        assert_eq!(
            decoded("BackgroundCallCard::muteButtonClick", &json!([sent])),
            json!(true)
        );
    }
    for sent in [
        json!(false),
        json!("false"),
        json!("N"),
        json!(0),
        json!("0"),
    ] {
        assert_eq!(
            field("CALL_LIST_MODE", sent.clone()),
            Some(json!(false)),
            "{sent}"
        );
    }
}

#[test]
fn nothing_has_many_spellings_and_one_that_is_written() {
    for sent in [json!("hidden"), json!("unknown"), json!(null)] {
        assert_eq!(field("PHONE_NUMBER", sent.clone()), None, "{sent}");
    }
    for sent in [json!(""), json!(null)] {
        assert_eq!(field("LINE_NAME", sent.clone()), Some(json!("")), "{sent}");
        assert_eq!(
            field("CRM_ENTITY_TYPE", sent.clone()),
            Some(json!("")),
            "{sent}"
        );
    }
    for sent in [json!(0), json!("0"), json!(null), json!("")] {
        assert_eq!(
            field("CRM_ENTITY_ID", sent.clone()),
            Some(json!(0)),
            "{sent}"
        );
    }
    for sent in [json!(""), json!("undefined"), json!(null), json!(0)] {
        assert_eq!(field("CRM_ACTIVITY_ID", sent.clone()), None, "{sent}");
    }
    for sent in [json!([]), json!({}), json!(""), json!(null)] {
        assert_eq!(
            field("CRM_BINDINGS", sent.clone()),
            Some(json!([])),
            "{sent}"
        );
    }
}

#[test]
fn all_but_the_call_id_may_be_missing() {
    let payload = decoded(INITIALIZED, &json!([{ "CALL_ID": "1" }]));
    let expected = json!({
        "CALL_ID": "1", "LINE_NUMBER": "", "LINE_NAME": "", "CRM_ENTITY_TYPE": "", "CRM_ENTITY_ID": 0,
        "CRM_BINDINGS": []
    });
    assert_eq!(payload, expected);
}

#[test]
fn the_client_may_be_missing_in_part() {
    let nothing = json!({ "PHONE_NUMBER": "unknown", "CRM_ENTITY_TYPE": "", "CRM_ENTITY_ID": 0 });
    for sent in [
        json!({ "PHONE_NUMBER": "unknown", "CRM_ENTITY_TYPE": "", "CRM_ENTITY_ID": 0 }),
        json!({ "PHONE_NUMBER": "hidden", "CRM_ENTITY_TYPE": null, "CRM_ENTITY_ID": null }),
        json!({ "CRM_ENTITY_ID": "0" }),
        json!({}),
    ] {
        assert_eq!(decoded(ENTITY_CHANGED, &json!([sent])), nothing, "{sent}");
        assert_eq!(
            decoded("CallCard::EntityChanged", &json!([sent])),
            nothing,
            "{sent}"
        );
    }
}

#[test]
fn no_data_has_five_spellings() {
    for args in [
        json!([]),
        json!([[]]),
        json!([""]),
        json!([{}]),
        json!([null]),
        json!(null),
    ] {
        assert_eq!(
            decoded("BackgroundCallCard::answerButtonClick", &args),
            json!(null),
            "{args}"
        );
        assert_eq!(
            decoded("Calendar.customView:refreshEntries", &args),
            json!({}),
            "{args}"
        );
    }
}

#[test]
fn data_of_an_event_that_has_none_is_left_alone() {
    let args = json!([{ "reason": "it has some now" }, 2]);
    assert_eq!(decoded("CallCard::BeforeClose", &args), json!(null));
}

#[test]
fn a_second_argument_may_be_missing_or_come_in_one_list() {
    const EVENT: &str = "CallCard::CallStateChanged";
    let busy = json!({ "callState": "idle", "additionalParams": { "failedCode": "486" } });
    assert_eq!(
        decoded(EVENT, &json!(["idle", { "failedCode": "486" }])),
        busy
    );
    assert_eq!(
        decoded(EVENT, &json!(["idle", { "failedCode": 486 }])),
        busy
    );
    assert_eq!(
        decoded(EVENT, &json!([["idle", { "failedCode": "486" }]])),
        busy
    );
    let plain = json!({ "callState": "idle", "additionalParams": {} });
    for args in [
        json!(["idle"]),
        json!(["idle", {}]),
        json!(["idle", []]),
        json!(["idle", null]),
        json!([["idle"]]),
    ] {
        assert_eq!(decoded(EVENT, &args), plain, "{args}");
    }
    assert_eq!(decoded(EVENT, &json!(["idle", {}, "a third one"])), plain);
}

#[test]
fn unknown_keys_are_left_alone() {
    let payload = decoded(
        INITIALIZED,
        &json!([{ "NEW": { "a": [1, {}] }, "CALL_ID": "1", "URI": "/" }]),
    );
    assert_eq!(payload["CALL_ID"], "1");
    assert_eq!(payload.get("NEW"), None);
}

#[test]
fn unknown_values_are_kept() {
    assert_eq!(
        field("CALL_DIRECTION", json!("incomingTransfer")),
        Some(json!("incomingTransfer"))
    );
    assert_eq!(
        field("CRM_ENTITY_TYPE", json!("DYNAMIC_177")),
        Some(json!("DYNAMIC_177"))
    );
    assert_eq!(
        decoded("BackgroundCallCard::dialpadButtonClick", &json!(["A"])),
        json!("A")
    );
}

#[test]
fn text_may_come_as_a_number() {
    assert_eq!(
        decoded("BackgroundCallCard::qualityMeterClick", &json!([5])),
        json!("5")
    );
    let transfer = decoded(
        "BackgroundCallCard::transferButtonClick",
        &json!([{ "target": 12 }]),
    );
    assert_eq!(transfer["target"], "12");
}

#[test]
fn a_list_with_gaps_comes_as_an_object() {
    let sent = json!({ "0": { "ENTITY_TYPE": "DEAL", "ENTITY_ID": 1 }, "7": { "ENTITY_TYPE": "LEAD", "ENTITY_ID": "2" } });
    let read = json!([{ "ENTITY_TYPE": "DEAL", "ENTITY_ID": 1 }, { "ENTITY_TYPE": "LEAD", "ENTITY_ID": 2 }]);
    assert_eq!(field("CRM_BINDINGS", sent), Some(read));
}

#[test]
fn dates_have_two_spellings() {
    for sent in ["2024-08-12", "12.08.2024"] {
        assert_eq!(
            decoded("Calendar.customView:adjustToDate", &json!([sent])),
            json!("2024-08-12")
        );
    }
}

#[test]
fn of_a_repeated_key_the_last_value_counts() {
    use bitrix24_placement::{Args, background_call_card::Initialized};
    let read = |args: &str| {
        Args::from_json(args)
            .unwrap()
            .decode::<Initialized>()
            .unwrap()
    };
    let call = read(
        r#"[{"CALL_ID":"1","CALL_ID":"2","CRM_BINDINGS":[{"ENTITY_ID":1}],"CRM_BINDINGS":[]}]"#,
    );
    assert_eq!((call.call_id.as_str(), call.crm_bindings.len()), ("2", 0));
    let call = read(r#"[{"CALL_ID":"1","CRM_ENTITY_ID":5,"CRM_ENTITY_ID":0}]"#);
    assert_eq!(call.crm_entity_id, None);
}

#[test]
fn text_keeps_every_character() {
    let comment = "line\nline\u{2028}\"quoted\" \\ \u{1f600} \0 ключ";
    assert_eq!(
        decoded(
            "BackgroundCallCard::addCommentButtonClick",
            &json!([comment])
        ),
        json!(comment)
    );
    assert_eq!(
        decoded("BackgroundCallCard::addCommentButtonClick", &json!([""])),
        json!("")
    );
}
