//! The example `bind`, as a person runs it.

use std::process::Command;

use bitrix24_placement_tests::workspace;
use serde_json::{Value, json};

use crate::portal::{ADMIN, EXPIRED, FakePortal, Fault};

const EVENT: &str = "BackgroundCallCard::initialized";
const HANDLER: &str = "https://app.example.com/events";

/// What it prints, and its exit status.
fn bind(arguments: &[&str]) -> (String, String, Option<i32>) {
    let output = Command::new(env!("CARGO"))
        .args(["run", "-q", "--example", "bind", "--"])
        .args(arguments)
        .current_dir(workspace())
        .output()
        .expect("cargo runs");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

fn bind_at(portal: &str, token: &str, event: &str, handler: &str) -> (Value, Option<i32>) {
    let arguments = [
        "--portal",
        portal,
        "--auth",
        token,
        "--event",
        event,
        "--handler",
        handler,
    ];
    let (out, errors, status) = bind(&arguments);
    assert!(!format!("{out}{errors}").contains(token));
    assert_eq!(out.lines().count(), 1, "{out}{errors}");
    (serde_json::from_str(&out).unwrap(), status)
}

#[test]
fn it_prints_the_result() {
    let fake = FakePortal::start();
    let bound = bind_at(&fake.address(), ADMIN, EVENT, HANDLER);
    assert_eq!(
        bound,
        (
            json!({ "event": EVENT, "status": "ok", "result": true }),
            Some(0)
        )
    );
    let sent = fake.received().pop().unwrap();
    assert_eq!(
        sent.parameters,
        json!({ "PLACEMENT": EVENT, "HANDLER": HANDLER })
    );
}

#[test]
fn it_prints_the_typed_error() {
    let fake = FakePortal::start();
    let (line, status) = bind_at(&fake.address(), EXPIRED, EVENT, HANDLER);
    let expected = json!({
        "event": EVENT,
        "status": "error",
        "error": "the portal answered expired_token: About expired_token.",
        "kind": "api",
        "code": "expired_token",
        "http_status": 401,
    });
    assert_eq!((line, status), (expected, Some(1)));
    fake.fail([
        Fault::error(200, "ERROR_NEW"),
        Fault::status(200, "garbage"),
    ]);
    let (line, _) = bind_at(&fake.address(), ADMIN, EVENT, HANDLER);
    assert_eq!(
        (&line["code"], &line["http_status"]),
        (&json!("ERROR_NEW"), &json!(200))
    );
    let (line, status) = bind_at(&fake.address(), ADMIN, EVENT, HANDLER);
    assert_eq!((&line["kind"], status), (&json!("answer"), Some(1)));
}

#[test]
fn it_names_the_event_that_was_meant() {
    let fake = FakePortal::start();
    let (line, status) = bind_at(
        &fake.address(),
        ADMIN,
        "BackgroundCallCard::initialised",
        HANDLER,
    );
    let expected = json!({
        "event": "BackgroundCallCard::initialised",
        "status": "unknown",
        "suggestion": EVENT,
    });
    assert_eq!((line, status), (expected, Some(1)));
    assert!(fake.received().is_empty());
}

#[test]
fn it_checks_addresses_before_it_sends() {
    let fake = FakePortal::start();
    let (line, status) = bind_at(&fake.address(), ADMIN, EVENT, "/events");
    assert!(
        line["error"].as_str().unwrap().contains("no absolute URL"),
        "{line}"
    );
    assert_eq!(status, Some(1));
    let (line, _) = bind_at("http://example.bitrix24.com", ADMIN, EVENT, HANDLER);
    assert!(
        line["error"]
            .as_str()
            .unwrap()
            .contains("this machine only"),
        "{line}"
    );
    assert!(fake.received().is_empty());
}

#[test]
fn it_says_how_to_be_called() {
    let (out, errors, status) = bind(&["--portal", "http://localhost", "--token", "secret"]);
    assert_eq!((out.as_str(), status), ("", Some(1)));
    assert!(errors.contains("usage: bind --portal URL"), "{errors}");
    assert!(!errors.contains("secret"), "{errors}");
}
