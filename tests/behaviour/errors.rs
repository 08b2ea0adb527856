//! What cannot be decoded, and what the error says.

use bitrix24_placement::{
    AnyEvent, Args, DecodeErrorKind, DeliveryError, PlacementEvent as _,
    background_call_card::Initialized, from_slice, from_str,
};
use serde_json::json;

use super::refused;

#[test]
fn the_path_leads_to_the_value() {
    const INITIALIZED: &str = "BackgroundCallCard::initialized";
    let bindings = json!([{ "CALL_ID": "1", "CRM_BINDINGS": [{}, { "ENTITY_ID": "x" }] }]);
    let cases = [
        (
            INITIALIZED,
            json!([{}]),
            "args[0].CALL_ID",
            "expected a value, found nothing",
        ),
        (
            INITIALIZED,
            json!([]),
            "args[0].CALL_ID",
            "expected a value, found nothing",
        ),
        (
            INITIALIZED,
            json!([{ "CALL_ID": null }]),
            "args[0].CALL_ID",
            "expected text, found null",
        ),
        (
            INITIALIZED,
            json!([{ "CALL_ID": ["1"] }]),
            "args[0].CALL_ID",
            "expected text, found an array",
        ),
        (
            INITIALIZED,
            json!(["text"]),
            "args[0]",
            "expected an object, found text \"text\"",
        ),
        (
            INITIALIZED,
            json!([[1]]),
            "args[0]",
            "expected an object, found an array",
        ),
        (
            INITIALIZED,
            json!("text"),
            "args",
            "expected an array, found a single value",
        ),
        (
            INITIALIZED,
            bindings,
            "args[0].CRM_BINDINGS[1].ENTITY_ID",
            "found text \"x\"",
        ),
        (
            INITIALIZED,
            json!([{ "CALL_ID": "1", "CRM_BINDINGS": "x" }]),
            "args[0].CRM_BINDINGS",
            "expected an array",
        ),
        (
            INITIALIZED,
            json!([{ "CALL_ID": "1", "CRM_BINDINGS": { "a": 1 } }]),
            "args[0].CRM_BINDINGS",
            "expected an array",
        ),
        (
            "BackgroundCallCard::muteButtonClick",
            json!([]),
            "args[0]",
            "expected a value, found nothing",
        ),
        (
            "BackgroundCallCard::muteButtonClick",
            json!(["maybe"]),
            "args[0]",
            "expected true or false, found text \"maybe\"",
        ),
        (
            "CallCard::CallStateChanged",
            json!(["idle", 5]),
            "args[1]",
            "expected an object, found 5",
        ),
        (
            "CallCard::CallStateChanged",
            json!([["idle", 5]]),
            "args[0][1]",
            "expected an object, found 5",
        ),
        (
            "Calendar.customView:adjustToDate",
            json!(["2023-02-29"]),
            "args[0]",
            "expected a date, YYYY-MM-DD, found text \"2023-02-29\"",
        ),
    ];
    for (event, args, path, message) in cases {
        let (at, error) = refused(event, &args);
        assert_eq!(at, path, "{args}");
        assert!(error.contains(message), "{args}: {error}");
        assert!(error.starts_with(event), "{error}");
    }
}

#[test]
fn numbers_that_would_lose_digits_are_refused() {
    for id in [
        "1e3000",
        "18446744073709551616",
        "-1",
        "1.5",
        "\"+1\"",
        "\"1e3\"",
        "\"0x10\"",
        "\" 1\"",
        "9007199254740994.0",
    ] {
        let args = format!(r#"[{{"CALL_ID":"1","CRM_ENTITY_ID":{id}}}]"#);
        let error = match Args::from_json(&args) {
            Err(_) => continue, // not even JSON
            Ok(args) => Initialized::decode(args).unwrap_err(),
        };
        assert_eq!(
            error.path(),
            if id == "1e3000" {
                "args"
            } else {
                "args[0].CRM_ENTITY_ID"
            },
            "{id}: {error}"
        );
    }
}

#[test]
fn errors_can_be_matched() {
    let kind = |args| {
        Initialized::decode(Args::from_json(args).unwrap())
            .unwrap_err()
            .kind()
    };
    assert_eq!(kind("[{}]"), DecodeErrorKind::Missing);
    assert_eq!(kind(r#"[{"CALL_ID":true}]"#), DecodeErrorKind::Type);
    assert_eq!(
        kind(r#"[{"CALL_ID":"1","CRM_ENTITY_ID":"many"}]"#),
        DecodeErrorKind::Value
    );
}

#[test]
fn long_text_is_not_shown() {
    let secret = "a1b2c3d4e5f6".repeat(6);
    let (_, error) = refused("BackgroundCallCard::muteButtonClick", &json!([secret]));
    assert!(!error.contains(&secret[..8]), "{error}");
    assert!(error.contains("text of 72 characters"), "{error}");
}

#[test]
fn malformed_deliveries_are_told_apart() {
    for text in [
        "",
        " ",
        "{",
        "tru",
        "{\"event\":\"CallCard::BeforeClose\",\"args\":[]",
        "[1,2",
        "{\"event\":1}",
        "{}",
        "[]",
        "null",
        "{\"args\":[]}",
        "{\"event\":null,\"args\":[]}",
        "{\"event\":\"a\",\"event\":\"b\"}",
        "{\"event\":\"a\",\"args\":[],\"args\":[]}",
        "{\"event\":\"BackgroundCallCard::muteButtonClick\",\"args\":[\"x\"]} trailing",
        "{\"event\":\"BackgroundCallCard::muteButtonClick\",\"args\":[\"x\"}",
    ] {
        let error = from_str::<AnyEvent>(text).unwrap_err();
        assert!(
            matches!(error, DeliveryError::Malformed(_)),
            "{text}: {error}"
        );
    }
    let error = from_slice::<AnyEvent>(b"{\"event\":\"\xff\"}").unwrap_err();
    assert_eq!(error.to_string(), "not UTF-8 from byte 10");
}

#[test]
fn half_a_character_is_refused_and_names_the_event() {
    let text = r#"{"event":"BackgroundCallCard::addCommentButtonClick","args":["\ud800"]}"#;
    match from_str::<AnyEvent>(text) {
        Err(DeliveryError::Decode(error)) => {
            assert_eq!(error.kind(), DecodeErrorKind::Syntax);
            assert_eq!(error.event(), "BackgroundCallCard::addCommentButtonClick");
        }
        other => panic!("{other:?}"),
    }
}
