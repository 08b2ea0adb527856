//! What is counted.

#![expect(
    clippy::unused_self,
    clippy::needless_pass_by_value,
    reason = "handlers are called so"
)]

use std::hint::black_box;

use bitrix24_placement::{
    AnyEvent, Dispatch, Dispatched, Incoming, Payload, PlacementEvent,
    background_call_card as card, from_slice, placement_handler,
};
use bitrix24_placement_codegen::{Options, generate};
use bitrix24_placement_spec::{bitrix24, load};

use crate::server::{self, RECORDED};

/// A piece of work, and how often it is done to be counted.
pub(crate) struct Work {
    pub(crate) name: &'static str,
    pub(crate) times: usize,
    pub(crate) run: fn(),
}

pub(crate) const ALL: [Work; 7] = [
    work("decode `initialized`", 200, owned),
    work("decode a typical call", 20, typical_call),
    work("decode two fields of `initialized`", 200, projection),
    work("dispatch `initialized`", 200, dispatch),
    work("decode `initialized` from a value", 200, value),
    work(
        "take a recorded delivery on a server",
        20 * RECORDED,
        server::deliver,
    ),
    work("expand the built-in spec", 1, expand),
];

const fn work(name: &'static str, times: usize, run: fn()) -> Work {
    Work { name, times, run }
}

const INITIALIZED: &str = r#"{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":"externalCall.89350264e026dace3f2b14d1f438257c.1773236989","PHONE_NUMBER":"+79161234567","LINE_NUMBER":"reg151083","LINE_NAME":"","CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":17,"CRM_BINDINGS":[{"ENTITY_TYPE":"DEAL","ENTITY_ID":789}],"CALL_DIRECTION":"incoming","CALL_STATE":"idle","CALL_LIST_MODE":false}]}"#;

/// What an incoming call brings.
const TYPICAL_CALL: [&str; 9] = [
    INITIALIZED,
    r#"{"event":"BackgroundCallCard::entityChanged","args":[{"CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":17,"PHONE_NUMBER":"+79161234567"}]}"#,
    r#"{"event":"BackgroundCallCard::answerButtonClick","args":[]}"#,
    r#"{"event":"CallCard::CallStateChanged","args":["connected",{}]}"#,
    r#"{"event":"BackgroundCallCard::muteButtonClick","args":[true]}"#,
    r#"{"event":"BackgroundCallCard::dialpadButtonClick","args":["8"]}"#,
    r#"{"event":"BackgroundCallCard::addCommentButtonClick","args":["Asks for an offer.\nSays \"as last time\". \u260e"]}"#,
    r#"{"event":"BackgroundCallCard::transferButtonClick","args":[{"phoneNumber":"+79161234567","target":"12"}]}"#,
    r#"{"event":"BackgroundCallCard::closeButtonClick","args":[]}"#,
];

fn decode(delivery: &str) {
    let incoming = from_slice::<AnyEvent>(black_box(delivery.as_bytes()));
    assert!(matches!(incoming, Ok(Incoming::Event(_))), "{incoming:?}");
    let _ = black_box(incoming);
}

fn owned() {
    decode(INITIALIZED);
}

fn typical_call() {
    TYPICAL_CALL.into_iter().for_each(decode);
}

fn value() {
    let value = serde_json::from_str::<serde_json::Value>(INITIALIZED).unwrap_or_default();
    let _ = black_box(bitrix24_placement::from_value::<AnyEvent>(&value));
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct WhoCalls<'a> {
    call_id: &'a str,
    phone_number: Option<&'a str>,
}

struct Screen;

#[placement_handler]
impl Screen {
    #[on(card::Initialized)]
    fn show(&self, call: WhoCalls<'_>) {
        black_box((call.call_id, call.phone_number));
    }
}

fn projection() {
    let dispatched = Screen.dispatch_slice(black_box(INITIALIZED.as_bytes()));
    assert!(matches!(dispatched, Ok(Dispatched::Handled(_))));
}

struct Logger;

#[placement_handler]
impl Logger {
    #[on(card::Initialized, card::EntityChanged, card::MuteButtonClick)]
    fn log(&self, payload: &dyn Payload) {
        black_box(payload.info());
    }
}

fn dispatch() {
    let dispatched = Logger.dispatch_slice(black_box(INITIALIZED.as_bytes()));
    assert!(matches!(dispatched, Ok(Dispatched::Handled(_))));
}

fn expand() {
    let spec = load(bitrix24::INDEX, &bitrix24::BuiltIn);
    assert!(spec.is_ok());
    if let Ok(spec) = spec {
        black_box(generate(&spec, &Options::default()));
    }
}
