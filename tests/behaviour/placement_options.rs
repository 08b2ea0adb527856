//! What pages are opened with.

use bitrix24_placement::{
    Build as _, DecodeErrorKind, Id, PlacementOptions, PlacementOptionsOf,
    types::{BlockOptions, CallInfo, FieldMode},
};

fn decode(placement: &str, options: &str) -> PlacementOptions {
    PlacementOptions::decode(placement, options)
        .unwrap()
        .expect("the spec knows the placement")
}

/// Every scalar arrives as text, and nothing in ways of its own.
#[test]
fn a_call_card_is_opened_with_text_only() {
    let options = r#"{"CALL_ID": "externalCall.1", "CRM_ENTITY_TYPE": "", "CRM_ENTITY_ID": "0",
        "CRM_ACTIVITY_ID": "undefined", "CALL_DIRECTION": "incoming", "CALL_LIST_MODE": "false", "URI": "/crm/"}"#;
    let PlacementOptions::CallInfo(call) = decode("CALL_CARD", options) else {
        panic!("a call card has a call");
    };
    let expected = CallInfo::build(|call| {
        call.call_id = "externalCall.1".into();
        call.call_direction = Some("incoming".into());
        call.call_list_mode = Some(false);
    });
    assert_eq!(call, expected);
}

#[test]
fn members_of_a_family_are_opened_alike() {
    for placement in [
        "CRM_LEAD_DETAIL_TAB",
        "CRM_DYNAMIC_128_DETAIL_TAB",
        "CRM_DEAL_LIST_MENU",
    ] {
        let PlacementOptions::CrmObjectOptions(options) = decode(placement, r#"{"ID": "8061"}"#)
        else {
            panic!("{placement} has an object");
        };
        assert_eq!(options.id, Some(Id::new(8061)));
    }
}

#[test]
fn options_can_say_nothing() {
    for nothing in ["", "[]", "{}", "null", r#""""#] {
        let PlacementOptions::BlockOptions(options) = decode("LANDING_BLOCK_repo_12", nothing)
        else {
            panic!("a block has options");
        };
        assert_eq!(options, BlockOptions::build(|_| {}), "{nothing:?}");
    }
}

#[test]
fn a_field_of_a_form_keeps_its_value_as_it_came() {
    let options =
        r#"{"MODE": "edit", "MULTIPLE": "Y", "VALUE": ["a", 1], "ENTITY_DATA": {"entityId": "5"}}"#;
    let PlacementOptions::FieldOptions(field) = decode("USERFIELD_TYPE", options) else {
        panic!("a field has options");
    };
    assert_eq!(field.mode, Some(FieldMode::Edit));
    assert_eq!(field.multiple, Some(true));
    assert_eq!(field.value.unwrap().as_str(), r#"["a", 1]"#);
    assert_eq!(field.entity_data.unwrap().entity_id, Some(Id::new(5)));
}

#[test]
fn other_placements_are_not_decoded() {
    let options = PlacementOptions::decode("LEFT_MENU", "no JSON at all");
    assert_eq!(options, Ok(None));
}

#[test]
fn what_does_not_fit_is_an_error_with_its_place() {
    let error = PlacementOptions::decode("CALL_CARD", r#"{"CALL_ID": []}"#).unwrap_err();
    assert_eq!(
        (error.event(), error.kind()),
        ("CALL_CARD", DecodeErrorKind::Type)
    );
    assert_eq!(error.path(), "PLACEMENT_OPTIONS.CALL_ID");
    let error = PlacementOptions::decode("CALL_CARD", "{").unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::Syntax);
    let error = PlacementOptions::decode("LANDING_BLOCK_x", "{}, {}").unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::Syntax);
}
