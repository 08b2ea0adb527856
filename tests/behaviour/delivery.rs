//! The ways in.

use bitrix24_placement::{
    AnyEvent, Args, Delivery, Incoming, background_call_card as card, call_card, from_str,
};

#[test]
fn arguments_come_as_text_bytes_or_values() {
    let values = [serde_json::json!("Y")];
    for args in [
        Args::from_json("[true]").unwrap(),
        Args::from_slice(b"[1]").unwrap(),
        Args::from_values(&values),
    ] {
        assert!(args.decode::<card::MuteButtonClick>().unwrap().muted);
    }
    assert!(Args::none().decode::<card::AnswerButtonClick>().is_ok());
}

#[test]
fn the_raw_arguments_stay_reachable() {
    let text = r#"{"event":"CallCard::EntityChanged","args":[{"CRM_ENTITY_ID":5, "NEW":"key"}]}"#;
    let delivery = Delivery::from_json(text).unwrap();
    assert_eq!(
        delivery
            .decode::<call_card::EntityChanged>()
            .unwrap()
            .crm_entity_id,
        Some(5.into())
    );
    assert_eq!(
        delivery.args().to_json(),
        r#"[{"CRM_ENTITY_ID":5, "NEW":"key"}]"#
    );
}

#[test]
fn an_unknown_event_keeps_name_arguments_and_gets_a_suggestion() {
    let text =
        r#"{"event":"BackgroundCallCard::initialised","args":[{"CALL_ID": 1}, 2],"auth":{"x":1}}"#;
    let Incoming::Unknown(event) = from_str::<AnyEvent>(text).unwrap() else {
        panic!("known")
    };
    assert_eq!(event.name(), "BackgroundCallCard::initialised");
    assert_eq!(event.suggestion(), Some("BackgroundCallCard::initialized"));
    assert_eq!(event.args().to_json(), r#"[{"CALL_ID": 1}, 2]"#);
    let Incoming::Unknown(event) = from_str::<AnyEvent>(r#"{"event":"zzz"}"#).unwrap() else {
        panic!("known")
    };
    assert_eq!(
        (event.suggestion(), event.args().to_json().as_str()),
        (None, "[]")
    );
}

#[test]
fn an_event_of_another_group_is_neither_unknown_nor_decoded() {
    let text = r#"{"event":"CallCard::BeforeClose","args":[]}"#;
    let incoming = from_str::<card::Event>(text).unwrap();
    assert!(matches!(incoming, Incoming::Other(info, _) if info.name() == "CallCard::BeforeClose"));
    let incoming = from_str::<call_card::Event>(text).unwrap();
    assert!(matches!(
        incoming,
        Incoming::Event(call_card::Event::BeforeClose(_))
    ));
}

#[test]
fn wrong_letter_case_is_unknown_as_on_the_platform() {
    let text = r#"{"event":"CallCard::beforeClose","args":[]}"#;
    let Incoming::Unknown(event) = from_str::<AnyEvent>(text).unwrap() else {
        panic!("known")
    };
    assert_eq!(event.suggestion(), Some("CallCard::BeforeClose"));
}
