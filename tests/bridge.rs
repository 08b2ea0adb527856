//! The bridge as it is served; what it does in a page is among the browser tests.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unused_self,
    reason = "tests"
)]

use std::{io::Write, time::Duration};

use axum::{Router, body::Body};
use bitrix24_placement::{
    EVENTS, background_call_card as card,
    bridge::{Bridge, Expired, route},
    call_card, placement_handler,
};
use flate2::{Compression, write::GzEncoder};
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower_service::Service as _;

struct Softphone;

#[placement_handler]
impl Softphone {
    #[on(card::AnswerButtonClick, call_card::BeforeClose)]
    fn handle(&self) {}
}

/// The settings, at the end of the script.
fn settings(bridge: &Bridge) -> Value {
    let script = bridge.script();
    let (_, settings) = script.trim_end().rsplit_once("}(").unwrap();
    let settings = settings.trim_end_matches(';').trim_end_matches(')');
    serde_json::from_str(settings).unwrap_or_else(|error| panic!("{error}: {settings}"))
}

#[test]
fn the_script_binds_what_the_handler_covers() {
    let settings = settings(&Bridge::of::<Softphone>());
    let events = json!([
        ["BackgroundCallCard::answerButtonClick"],
        ["CallCard::BeforeClose"]
    ]);
    assert_eq!(settings["events"], events);
    assert_eq!(settings["url"], "/events");
    assert_eq!(settings["find"], true);
    assert_eq!(settings["reload"], true);
}

#[test]
fn every_setting_is_in_the_script() {
    let bridge = Bridge::for_events(EVENTS.iter().chain(EVENTS.iter()))
        .handler_url("https://app.example/events?a=<b>")
        .manual()
        .on_expired(Expired::Wait)
        .queue(7)
        .attempts(3)
        .pauses(Duration::from_millis(50), Duration::MAX)
        .heartbeat(Duration::from_secs(60));
    assert_eq!(bridge.events().len(), EVENTS.len());
    let found = settings(&bridge);
    for (name, value) in [
        ("url", json!("https://app.example/events?a=<b>")),
        ("find", json!(false)),
        ("reload", json!(false)),
        ("queue", json!(7)),
        ("tries", json!(3)),
        ("first", json!(50)),
        ("longest", json!(i32::MAX)),
        ("heartbeat", json!(60_000)),
    ] {
        assert_eq!(found[name], value, "{name}");
    }
}

#[test]
fn no_setting_makes_a_page_post_without_end() {
    let zero = Duration::ZERO;
    let settings = settings(&Bridge::of::<Softphone>().pauses(zero, zero).heartbeat(zero));
    assert_eq!([&settings["first"], &settings["longest"]], [10, 10]);
    assert_eq!(settings["heartbeat"], i32::MAX);
}

#[test]
fn a_script_in_a_page_does_not_end_early() {
    let bridge = Bridge::of::<Softphone>().handler_url("</script><script>alert(1)//__CONFIG__");
    assert!(!bridge.script().contains("</script"));
    assert_eq!(
        settings(&bridge)["url"],
        "</script><script>alert(1)//__CONFIG__"
    );
}

#[test]
fn with_every_event_it_is_less_than_4_kb_on_the_wire() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    let script = Bridge::for_events(EVENTS.iter()).script();
    gzip.write_all(script.as_bytes()).unwrap();
    let length = gzip.finish().unwrap().len();
    println!("{length} bytes of {}, gzipped", script.len());
    assert!(length < 4000, "{length}");
}

async fn ask(router: &mut Router, known: &str) -> Response<Body> {
    let request = Request::get("/bridge.js").header("if-none-match", known);
    router
        .call(request.body(Body::empty()).unwrap())
        .await
        .unwrap()
}

#[tokio::test]
async fn browsers_keep_the_script_until_it_changes() {
    let bridge = Bridge::of::<Softphone>();
    let mut router = Router::new().route("/bridge.js", route(&bridge));
    let whole = ask(&mut router, "\"other\"").await;
    assert_eq!(whole.status(), StatusCode::OK);
    assert_eq!(
        whole.headers()["content-type"],
        "text/javascript; charset=utf-8"
    );
    assert_eq!(whole.headers()["cache-control"], "public, no-cache");
    assert_eq!(whole.headers()["etag"], bridge.etag());
    let body = whole.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, bridge.script());

    for known in [bridge.etag(), format!("\"other\", W/{}", bridge.etag())] {
        let same = ask(&mut router, &known).await;
        assert_eq!(same.status(), StatusCode::NOT_MODIFIED);
        let body = same.into_body().collect().await.unwrap().to_bytes();
        assert!(body.is_empty());
    }
    assert_ne!(bridge.etag(), bridge.clone().handler_url("/other").etag());
    assert_eq!(bridge.etag(), Bridge::of::<Softphone>().etag());
}
