//! Decoding allocates nothing but the payload itself.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

use bitrix24_placement::{AnyEvent, EVENTS, Incoming, from_str};

/// Allocations while decoding, with the event dropped outside of the count. The names of events are put in order when
/// the first one is looked up, once in the life of a program.
fn allocations(event: &str, args: &str) -> u64 {
    assert!(EVENTS.find(event).is_some());
    let text = format!(r#"{{"event":"{event}","args":{args}}}"#);
    let mut decoded = None;
    let counted = allocation_counter::measure(|| decoded = Some(from_str::<AnyEvent>(&text)));
    assert!(
        matches!(decoded, Some(Ok(Incoming::Event(_)))),
        "{decoded:?}"
    );
    counted.count_total
}

#[test]
fn events_without_text_allocate_nothing() {
    assert_eq!(
        allocations("BackgroundCallCard::answerButtonClick", "[]"),
        0
    );
    assert_eq!(
        allocations("BackgroundCallCard::muteButtonClick", "[\"Y\"]"),
        0
    );
    assert_eq!(
        allocations("BackgroundCallCard::dialpadButtonClick", "[\"*\"]"),
        0
    );
    assert_eq!(
        allocations("Calendar.customView:adjustToDate", "[\"2024-08-12\"]"),
        0
    );
    assert_eq!(
        allocations(
            "CallCard::CallStateChanged",
            "[\"idle\",{\"failedCode\":\"486\"}]"
        ),
        0
    );
}

#[test]
fn each_text_and_each_list_is_one_allocation() {
    assert_eq!(
        allocations(
            "BackgroundCallCard::addCommentButtonClick",
            r#"["one line"]"#
        ),
        1
    );
    // Text with escapes is put together where it stays, in one piece.
    assert_eq!(
        allocations(
            "BackgroundCallCard::addCommentButtonClick",
            r#"["a\nb\u0416\ud83d\ude00\"c"]"#
        ),
        1
    );
    let client = r#"[{"PHONE_NUMBER":"+1","CRM_ENTITY_TYPE":"LEAD","CRM_ENTITY_ID":"5"}]"#;
    assert_eq!(allocations("CallCard::EntityChanged", client), 1);
    // Nested data that nobody knows is skipped, and so is text with escapes in it.
    let client = r#"[{"PHONE_NUMBER":"+1","NEW":{"a":[1,"b\n",{"\u0063":"d"}]}}]"#;
    assert_eq!(allocations("CallCard::EntityChanged", client), 1);
    let call = r#"[{"CALL_ID":"1","PHONE_NUMBER":"+1","LINE_NUMBER":"reg1","LINE_NAME":"","CRM_ENTITY_TYPE":"CONTACT",
        "CRM_ENTITY_ID":1,"CRM_BINDINGS":[{"ENTITY_TYPE":"DEAL","ENTITY_ID":1},{"ENTITY_TYPE":"LEAD","ENTITY_ID":2}],
        "CALL_DIRECTION":"incoming","CALL_STATE":"idle","CALL_LIST_MODE":false}]"#;
    assert_eq!(allocations("BackgroundCallCard::initialized", call), 3 + 1);
}
