//! What was recorded is decoded from values of JavaScript as it is from JSON.

use bitrix24_placement::{AnyEvent, DeliveryError, Incoming, from_str, wasm::JsDelivery};
use js_sys::{Array, Function, JSON, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Deliveries as they really arrive, with every event and every encoding.
const RECORDING: &str = include_str!("../../../../../runtime/examples/recording.jsonl");

/// Numbers, texts, depths and shapes that the recording does not have.
const FURTHER: &str = r#"
{"event":"BackgroundCallCard::entityChanged","args":[{"CRM_ENTITY_ID":9007199254740991,"CRM_ENTITY_TYPE":1}]}
{"event":"BackgroundCallCard::entityChanged","args":[{"CRM_ENTITY_ID":-1}]}
{"event":"BackgroundCallCard::entityChanged","args":[{"CRM_ENTITY_ID":1.5}]}
{"event":"BackgroundCallCard::entityChanged","args":[{"CRM_ENTITY_ID":"18446744073709551615","PHONE_NUMBER":"hidden"}]}
{"event":"BackgroundCallCard::entityChanged","args":[{"CRM_ENTITY_ID":{}}]}
{"event":"BackgroundCallCard::entityChanged","args":[[]]}
{"event":"BackgroundCallCard::entityChanged","args":[[1]]}
{"event":"BackgroundCallCard::entityChanged","args":["text"]}
{"event":"BackgroundCallCard::initialized","args":[]}
{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":"1","CRM_BINDINGS":{"0":{"ENTITY_TYPE":"DEAL","ENTITY_ID":1},"5":{"ENTITY_ID":"x"}}}]}
{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":"1","CRM_BINDINGS":{"0":{"ENTITY_TYPE":"DEAL","ENTITY_ID":1},"5":{"ENTITY_ID":"2"}}}]}
{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":null,"auth_token":"secret"}]}
{"event":"BackgroundCallCard::muteButtonClick","args":[["Y"]]}
{"event":"BackgroundCallCard::muteButtonClick","args":[2]}
{"event":"BackgroundCallCard::addCommentButtonClick","args":["\u0000\n\ud83d\ude00 \"\\"]}
{"event":"BackgroundCallCard::dialpadButtonClick","args":["A long text that is no key of a dial pad"]}
{"event":"CallCard::CallStateChanged","args":["connected",{"failedCode":"304"}]}
{"event":"CallCard::CallStateChanged","args":[["connected",{"failedCode":"304"}],7]}
{"event":"Unknown::event","args":[{"deep":[[[1,-2.5,1e300,"\ud83d\ude00",null,true,{"a b":{}}]]]},"\u0001"]}
{"event":"Unknown::event","args":[]}
"#;

#[wasm_bindgen_test]
fn values_are_decoded_as_json_is() {
    let lines = RECORDING
        .lines()
        .chain(FURTHER.lines())
        .filter(|line| !line.is_empty());
    let compared = lines.filter(|line| is_compared(line)).count();
    assert!(compared > 80, "{compared}");
}

/// Most keys that an object of the recording has.
const KEYS: u32 = 12;

#[wasm_bindgen_test]
fn keys_may_come_in_any_order() {
    let turn = "return JSON.stringify(JSON.parse(line), (_, value) => { \
                if (!value || typeof value !== 'object' || Array.isArray(value) || 'event' in value) return value; \
                const all = Object.entries(value); \
                return Object.fromEntries([...all.slice(turns % all.length), ...all.slice(0, turns % all.length)]) })";
    let turn = Function::new_with_args("line, turns", turn);
    // Objects with some of the same keys in turn, so that nothing of one is taken for the next.
    for turns in 0..KEYS {
        for line in RECORDING.lines() {
            let turned = turn.call2(&JsValue::NULL, &line.into(), &turns.into());
            assert!(is_compared(&turned.unwrap().as_string().unwrap()));
        }
    }
}

fn is_compared(line: &str) -> bool {
    let Ok(value) = JSON::parse(line) else {
        assert!(from_str::<AnyEvent>(line).is_err(), "{line}");
        return false;
    };
    let part = |name: &str| Reflect::get(&value, &name.into()).unwrap();
    let Some(event) = part("event").as_string() else {
        assert!(from_str::<AnyEvent>(line).is_err(), "{line}");
        return false;
    };
    let args = part("args").dyn_into::<Array>().unwrap_or_default();
    let delivery = JsDelivery::new(event, args);
    // Digits that JavaScript has no room for are lost before either sees them.
    let text = String::from(JSON::stringify(&value).unwrap());
    assert_eq!(shown(delivery.to_event()), shown(from_str(&text)), "{line}");
    true
}

/// All that there is to an event, or to an error.
fn shown(incoming: Result<Incoming<'_, AnyEvent>, DeliveryError>) -> String {
    match incoming {
        Ok(Incoming::Event(event)) => format!("{event:?}"),
        Ok(Incoming::Other(info, args)) => format!("other {info} {}", parsed(&args.to_json())),
        Ok(Incoming::Unknown(event)) => {
            let args = parsed(&event.args().to_json());
            format!("unknown {} {:?} {args}", event.name(), event.suggestion())
        }
        Err(error) => format!("error {error:?}"),
    }
}

fn parsed(json: &str) -> serde_json::Value {
    serde_json::from_str(json).unwrap()
}
