//! Deliveries as forms: `data[CRM_BINDINGS][0][ENTITY_ID]=789`, where every value is text.

use std::{hint::black_box, time::SystemTime};

use bitrix24_placement::{
    AnyEvent, Incoming,
    server::{Head, Limits, Policy, Received, Receiver, Session, SessionKey},
};
use http::{
    HeaderMap, HeaderValue,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use serde::Deserialize;

use crate::rounds::{self, Contender};

/// The delivery of the recording with the most data, as a server of Bitrix24 would send it.
const FORM: &str = "event=BackgroundCallCard::initialized&data%5BCALL_ID%5D=externalCall.89350264e026dace3f2b14d1f438257c.1773236989\
    &data%5BPHONE_NUMBER%5D=%2B79161234567&data%5BLINE_NUMBER%5D=reg151083&data%5BLINE_NAME%5D=&data%5BCRM_ENTITY_TYPE%5D=CONTACT\
    &data%5BCRM_ENTITY_ID%5D=17&data%5BCRM_BINDINGS%5D%5B0%5D%5BENTITY_TYPE%5D=DEAL&data%5BCRM_BINDINGS%5D%5B0%5D%5BENTITY_ID%5D=789\
    &data%5BCALL_DIRECTION%5D=incoming&data%5BCALL_STATE%5D=idle&data%5BCALL_LIST_MODE%5D=false&ts=1773236988";

/// The same with derives. An enum over events cannot be read so: behind a tag everything stays text.
#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is measured, what comes out is not used")]
struct Posted {
    event: String,
    data: Initialized,
    ts: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[expect(dead_code, reason = "decoding is measured, what comes out is not used")]
struct Initialized {
    call_id: String,
    phone_number: Option<String>,
    line_number: Option<String>,
    line_name: Option<String>,
    crm_entity_type: Option<String>,
    crm_entity_id: Option<u64>,
    crm_bindings: Vec<Binding>,
    call_direction: Option<String>,
    call_state: Option<String>,
    call_list_mode: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[expect(dead_code, reason = "decoding is measured, what comes out is not used")]
struct Binding {
    entity_type: String,
    entity_id: u64,
}

/// A receiver, and a request of a page that was let in.
fn receiver() -> Option<(Receiver, Head)> {
    let key = SessionKey::generate().ok()?;
    let now = SystemTime::now();
    let session = Session::new("m1", "f1", now, Limits::default().session);
    let token = format!("Bearer {}", key.sign(&session).expose());
    let headers = HeaderMap::from_iter([
        (
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        ),
        (AUTHORIZATION, HeaderValue::from_str(&token).ok()?),
    ]);
    let receiver = Receiver::new(Policy::new("t"), key);
    let head = receiver.head(&headers, now).ok()?;
    Some((receiver, head))
}

fn ours(receiver: &Receiver, head: &Head) {
    let text = receiver.text(head, black_box(FORM.as_bytes()));
    let read = text.as_ref().map(|text| receiver.deliveries(head, text));
    let read = read.ok().and_then(Result::ok);
    let deliveries = read.as_ref().map(Received::deliveries);
    assert_eq!(deliveries.map(<[_]>::len), Some(1));
    for delivery in deliveries.into_iter().flatten() {
        let delivery = delivery.as_ref();
        let event =
            delivery.map(|accepted| accepted.posted().to_delivery().into_event::<AnyEvent>());
        assert!(matches!(event, Ok(Ok(Incoming::Event(_)))), "{event:?}");
        let _ = black_box(event);
    }
}

fn serde_qs() {
    let config = serde_qs::Config::new().use_form_encoding(true);
    let posted = config.deserialize_str::<Posted>(black_box(FORM));
    assert!(posted.is_ok());
    drop(black_box(posted));
}

/// The floor: names and values, and no more.
fn split() {
    let fields = url::form_urlencoded::parse(black_box(FORM.as_bytes()));
    assert_eq!(fields.map(black_box).count(), 13);
}

pub(crate) fn print() {
    let Some((receiver, head)) = receiver() else {
        return;
    };
    let contenders = [
        Contender::new(
            "**owned payload, with all checks of a server**",
            Box::new(|| ours(&receiver, &head)),
        ),
        Contender::new(rounds::DERIVES, Box::new(serde_qs)),
        Contender::new(rounds::SCAN, Box::new(split)),
    ];
    println!("\n### A form\n");
    println!("| `initialized` | ns | of derives | of fields alone |\n|---|---:|---:|---:|");
    let names = [
        "**owned payload, with all checks of a server**",
        "`serde_qs` into derives",
        "`form_urlencoded`, fields alone",
    ];
    for (name, times) in names.into_iter().zip(rounds::run(&contenders)) {
        println!("| {name} | {} |", times.row());
    }
}
