//! Values that no JSON has, and those without end.

use bitrix24_placement::{
    AnyEvent, DecodeErrorKind, DeliveryError, DispatchLocal as _, Dispatched, Incoming,
    PlacementEvent, background_call_card as card, call_card, wasm::JsDelivery,
};
use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fakes::{Curious, run};

fn delivery(event: &str, argument: &str) -> JsDelivery {
    JsDelivery::new(event, Array::of1(&run(&format!("return {argument}"))))
}

fn changed(argument: &str) -> Result<card::EntityChanged, DeliveryError> {
    delivery("", argument).decode()
}

fn kind(error: DeliveryError) -> DecodeErrorKind {
    match error {
        DeliveryError::Decode(error) => error.kind(),
        other => panic!("{other}"),
    }
}

#[wasm_bindgen_test]
fn what_json_would_leave_out_is_left_out() {
    let nothing = changed("{}").unwrap();
    for value in [
        "undefined",
        "() => 1",
        "Symbol('s')",
        "1n",
        "null",
        "Symbol.iterator",
    ] {
        assert_eq!(
            changed(&format!("{{CRM_ENTITY_ID: {value}}}")).unwrap(),
            nothing,
            "{value}"
        );
        assert_eq!(changed(value).unwrap(), nothing, "{value}");
    }
    for value in [
        "new Date()",
        "new Map([[1, 2]])",
        "Object.create(null)",
        "Object.create({CRM_ENTITY_ID: 'x'})",
    ] {
        assert_eq!(changed(value).unwrap(), nothing, "{value}");
    }
    assert_eq!(changed("{[Symbol('CRM_ENTITY_ID')]: 1}").unwrap(), nothing);
}

#[wasm_bindgen_test]
fn numbers_that_lost_digits_are_no_ids() {
    for number in [
        "2 ** 53 + 2",
        "1e300",
        "NaN",
        "Infinity",
        "-Infinity",
        "1.5",
    ] {
        let error = changed(&format!("{{CRM_ENTITY_ID: {number}}}")).unwrap_err();
        assert_eq!(kind(error), DecodeErrorKind::Type, "{number}");
    }
    let id = |number: &str| {
        changed(&format!("{{CRM_ENTITY_ID: {number}}}"))
            .unwrap()
            .crm_entity_id
    };
    assert_eq!(id("2 ** 53").unwrap().get(), 1 << 53);
    assert_eq!(id("7.0").unwrap().get(), 7);
    assert_eq!(id("-0"), None);
}

#[wasm_bindgen_test]
fn halves_of_characters_are_replaced() {
    let delivery = delivery("", r#""a\ud83d\udc00\ud83d""#);
    let comment: card::AddCommentButtonClick = delivery.decode().unwrap();
    assert_eq!(comment.comment, "a\u{1f400}\u{fffd}");
}

#[wasm_bindgen_test]
fn values_without_end_are_errors() {
    let cycle =
        "(() => { const a = {}; a.PHONE_NUMBER = 1; a.CRM_BINDINGS = [a]; a.a = a; return a })()";
    assert!(changed(cycle).is_ok(), "what is not read does no harm");
    let unknown = delivery("Unknown::event", cycle);
    let error = unknown.to_event::<AnyEvent>().unwrap_err();
    assert_eq!(kind(error), DecodeErrorKind::TooDeep);
    let wide = delivery(
        "Unknown::event",
        "(() => { let a = []; for (let i = 0; i < 90; i++) a = [a, a, a]; return a })()",
    );
    assert!(matches!(
        wide.to_event::<AnyEvent>(),
        Err(DeliveryError::TooLarge { .. })
    ));
    let long = delivery("", "'x'.repeat(1 << 28)");
    let error = long.decode::<card::AddCommentButtonClick>().unwrap_err();
    assert!(matches!(error, DeliveryError::TooLarge { bytes } if bytes >= 1 << 28));
    assert!(matches!(
        changed("new Array(2 ** 32 - 1)"),
        Err(DeliveryError::Decode(_))
    ));
    let many = delivery("", "new Array(2 ** 32 - 1)");
    assert!(many.decode::<call_card::BeforeClose>().is_ok());
}

#[wasm_bindgen_test]
fn properties_that_throw_are_errors() {
    for argument in [
        "({get CRM_ENTITY_ID() { throw new Error('secret') }})",
        "new Proxy({}, {ownKeys() { throw 1 }})",
        "new Proxy([1], {get(target, key) { if (key === '0') throw 1; return target[key] }})",
    ] {
        let error = changed(argument).unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
        let unknown = delivery("Unknown::event", argument);
        assert!(unknown.to_event::<AnyEvent>().is_err(), "{argument}");
    }
}

#[wasm_bindgen_test]
fn arguments_that_are_not_given_are_none() {
    for args in ["[]", "[undefined]", "[undefined, undefined]"] {
        let args = run(&format!("return {args}")).unchecked_into();
        let delivery = JsDelivery::new("CallCard::BeforeClose", args);
        assert!(matches!(
            delivery.to_event::<AnyEvent>(),
            Ok(Incoming::Event(_))
        ));
        let error = delivery.decode::<card::MuteButtonClick>().unwrap_err();
        assert_eq!(kind(error), DecodeErrorKind::Missing);
    }
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct WhoCalls<'a> {
    call_id: &'a str,
    phone_number: Option<&'a str>,
}

#[wasm_bindgen_test]
fn views_borrow_from_the_delivery() {
    let delivery = delivery("", r#"({CALL_ID: "7", PHONE_NUMBER: "+1 \n"})"#);
    let call: WhoCalls<'_> = delivery.decode().unwrap();
    let again: WhoCalls<'_> = delivery.decode().unwrap();
    assert_eq!((call.call_id, again.phone_number), ("7", Some("+1 \n")));
}

#[wasm_bindgen_test]
async fn raw_arguments_are_json() {
    let handler = Curious::default();
    let args = "new Array(1).fill({a: [undefined, 1n, () => 1, 2.5, -1, '\\ud800\"'], f() {}, u: undefined, d: new Date()})[0]";
    let unknown = delivery("Unknown::event", args);
    let dispatched = handler.dispatch_js(&unknown).await.unwrap();
    assert!(matches!(dispatched, Dispatched::HandledUnknown));
    let mute = delivery("BackgroundCallCard::muteButtonClick", "'Y'");
    assert!(matches!(
        handler.dispatch_js(&mute).await,
        Ok(Dispatched::Handled(_))
    ));
    let close = delivery("CallCard::BeforeClose", "''");
    assert!(matches!(
        handler.dispatch_js(&close).await,
        Ok(Dispatched::NotCovered(..))
    ));
    let expected = [
        r#"Unknown::event [{"a":[null,null,null,2.5,-1,"�\""],"d":{}}]"#,
        r#"context ["Y"]"#,
    ];
    assert_eq!(handler.0.take().await, expected);
}
