//! How long it takes to decode, and from the platform's callback to the method of a handler: printed as a table, not judged.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a measurement")]

use std::{cell::Cell, hint::black_box, rc::Rc};

use bitrix24_placement::{
    AnyEvent, background_call_card as card, from_str, placement_handler,
    wasm::{Frame, JsDelivery},
};
use js_sys::{Array, Function, JSON, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const ROUNDS: usize = 25;
const TIMES: u32 = 1000;

const INITIALIZED: &str = r#"{"CALL_ID":"externalCall.89350264e026dace3f2b14d1f438257c.1773236989","PHONE_NUMBER":"+79161234567","LINE_NUMBER":"reg151083","LINE_NAME":"","CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":17,"CRM_BINDINGS":[{"ENTITY_TYPE":"DEAL","ENTITY_ID":789}],"CALL_DIRECTION":"incoming","CALL_STATE":"idle","CALL_LIST_MODE":false}"#;

/// What an application in JavaScript would do: read every property, check the texts, make an object of its own.
const READS: &str = "return (times, value) => {
    let call;
    for (let i = 0; i < times; i++) {
        call = {
            id: String(value.CALL_ID), phone: value.PHONE_NUMBER || null, line: value.LINE_NUMBER || null,
            name: value.LINE_NAME || null, type: value.CRM_ENTITY_TYPE || null, entity: Number(value.CRM_ENTITY_ID) || null,
            bindings: value.CRM_BINDINGS.map((binding) => ({type: binding.ENTITY_TYPE, id: Number(binding.ENTITY_ID)})),
            direction: value.CALL_DIRECTION, state: value.CALL_STATE, list: value.CALL_LIST_MODE === true,
        };
    }
    return call;
}";

fn run(script: &str) -> JsValue {
    Function::new_no_args(script)
        .call0(&JsValue::UNDEFINED)
        .unwrap()
}

fn now() -> f64 {
    run("return performance.now()").as_f64().unwrap()
}

/// The median of rounds, in microseconds each time.
fn median(mut rounds: Vec<f64>) -> f64 {
    rounds.sort_by(f64::total_cmp);
    rounds[rounds.len() / 2] * 1000.0 / f64::from(TIMES)
}

fn measure(mut once: impl FnMut()) -> f64 {
    let round = |_| {
        let start = now();
        (0..TIMES).for_each(|_| once());
        now() - start
    };
    median((0..ROUNDS).map(round).collect())
}

#[derive(Default)]
struct Counter(Cell<u32>);

#[placement_handler]
impl Counter {
    #[on(card::Initialized)]
    fn initialized(&self, call: card::Initialized) {
        self.count(&call);
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: card::MuteButtonClick) {
        self.count(&event);
    }
}

impl Counter {
    fn count<T>(&self, event: &T) {
        black_box(event);
        self.0.set(self.0.get() + 1);
    }
}

/// From the callback to the method, for each event.
async fn to_handler(argument: &JsValue) -> [(&'static str, f64); 2] {
    let client = run("const bound = {}; return {bound, placement: {
        info: () => ({}), bindEvent: (event, callback) => { bound[event] = callback; },
        getInterface: (answer) => answer({command: [], event: ['BackgroundCallCard::initialized', 'BackgroundCallCard::muteButtonClick']}),
    }}");
    let bound = Reflect::get(&client, &"bound".into()).unwrap();
    let counter = Rc::new(Counter::default());
    let frame = Frame::classic(client).await.unwrap();
    frame.bind_shared(Rc::clone(&counter)).await.unwrap().keep();
    let time = |event: &str, argument: &JsValue| {
        let name = format!("BackgroundCallCard::{event}");
        let callback: Function = Reflect::get(&bound, &name.into()).unwrap().unchecked_into();
        measure(|| {
            let before = counter.0.get();
            callback.call1(&JsValue::UNDEFINED, argument).unwrap();
            assert_eq!(counter.0.get(), before + 1);
        })
    };
    [
        (
            "`initialized`, from the callback to a handler",
            time("initialized", argument),
        ),
        (
            "`muteButtonClick`, from the callback to a handler",
            time("muteButtonClick", &JsValue::TRUE),
        ),
    ]
}

/// The same value in three ways; the last is what the others are compared with.
fn decoding(value: &JsValue) -> [(&'static str, f64); 3] {
    let ours = measure(|| {
        let delivery = JsDelivery::new("", Array::of1(value));
        black_box(delivery.decode::<card::Initialized>().unwrap());
    });
    let json = measure(|| {
        let text = String::from(JSON::stringify(value).unwrap());
        let text = format!(r#"{{"event":"BackgroundCallCard::initialized","args":[{text}]}}"#);
        drop(black_box(from_str::<AnyEvent>(&text).unwrap()));
    });
    let reads: Function = run(READS).unchecked_into();
    let round = |_| {
        let start = now();
        let read = reads.call2(&JsValue::UNDEFINED, &TIMES.into(), value);
        black_box(read.unwrap());
        now() - start
    };
    let plain = median((0..ROUNDS).map(round).collect());
    [
        ("**`initialized` from a `JsValue`**", ours),
        ("the same by way of `JSON.stringify`", json),
        ("property reads in JavaScript", plain),
    ]
}

#[wasm_bindgen_test]
async fn speed() {
    let value = JSON::parse(INITIALIZED).unwrap();
    let decoding = decoding(&value);
    let (_, plain) = decoding[2];
    let mut table = String::from("| | µs | of property reads |\n|---|---:|---:|");
    for (name, time) in decoding.into_iter().chain(to_handler(&value).await) {
        table += &format!("\n| {name} | {time:.2} | {:.0} |", time / plain);
    }
    console_log!("{table}");
}
