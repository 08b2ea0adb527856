//! What gives access is never shown.

use std::{
    error::Error as _,
    fmt::{Debug, Write as _},
    sync::{Mutex, PoisonError},
};

use bitrix24_placement::rest::{
    Batch, Client, Error, Parameters, Portal, Untyped,
    placement::{Get, List, Unbind},
};
use http::Response;

use crate::{
    call_as, client,
    portal::{FakePortal, Fault, WEBHOOK},
    run,
};

const SECRET: &str = "s3cret/token+of=7&more";
const ENCODED: &str = "s3cret%2Ftoken%2Bof%3D7%26more";

/// An error as it is printed, with what lies behind it.
fn shown(error: &Error) -> String {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    causes.fold(format!("{error} {error:?} {error:#?}"), |text, cause| {
        format!("{text} {cause} {cause:?}")
    })
}

#[track_caller]
fn assert_hidden(text: &str) {
    for secret in [SECRET, ENCODED, WEBHOOK] {
        assert!(!text.contains(secret), "{text}");
    }
}

fn assert_debug_hides(value: &impl Debug) {
    assert_hidden(&format!("{value:?} {value:#?}"));
}

#[test]
fn debug_hides_tokens_and_webhooks() {
    let webhook = format!("https://example.bitrix24.com/rest/1/{WEBHOOK}");
    for portal in [
        Portal::new("https://example.bitrix24.com", SECRET).unwrap(),
        Portal::webhook(&webhook).unwrap(),
    ] {
        assert_debug_hides(&portal);
        assert_debug_hides(&portal.request(&Get));
        assert_debug_hides(&Client::new(portal).unwrap());
    }
    let token = Portal::new("https://example.bitrix24.com", SECRET).unwrap();
    let http = token.request(&Get).into_http();
    assert_eq!(http.uri().query(), Some(&*format!("auth={ENCODED}")));
}

#[test]
fn refused_addresses_are_not_shown() {
    for address in [
        SECRET,
        "https://a.com/rest/1/code0of0the0webhook/x",
        "https://u:s3cret@a.com",
    ] {
        let error = Portal::webhook(address).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cret"));
        assert_hidden(&format!("{error} {error:?}"));
    }
}

#[test]
fn errors_hide_what_the_portal_repeats() {
    let portal = Portal::new("https://example.bitrix24.com", SECRET).unwrap();
    for body in [
        format!(
            r#"{{"error":"{SECRET}","error_description":"no {SECRET} at auth={ENCODED}","argument":"{SECRET}"}}"#
        ),
        format!(r#"{{"error":{{"{SECRET}":1}}}}"#),
        format!(r#"{{"result":[{{"placement":"A","handler":"h","userId":"{SECRET}"}}]}}"#),
        format!("<html>{SECRET}"),
    ] {
        let error = portal.answer(&Get, &Response::new(&body)).unwrap_err();
        assert_hidden(&shown(&error));
    }
    // Nor a part of it, and nor where nobody knows any more what to hide.
    let body =
        format!(r#"{{"result":{{"result":{{"a":[{{"userId":"{SECRET}"}}],"b":["{SECRET}"]}}}}}}"#);
    let mut batch = Batch::new();
    let registered = batch.add("a", Get).unwrap();
    let worker = batch.add("b", Unbind::all("CALL_CARD")).unwrap();
    let answer = portal.answer(&batch, &Response::new(body)).unwrap();
    for error in [
        answer.get(&registered).unwrap_err(),
        answer.get(&worker).unwrap_err(),
    ] {
        assert!(!shown(&error).contains("s3cr"), "{error}");
    }
    let error = format!(r#"{{"error":"A","error_description":"{SECRET}"}}"#);
    let body = format!(r#"{{"result":{{"result":[],"result_error":{{"a":{error}}}}}}}"#);
    let mut batch = Batch::new();
    let call = batch.add("a", Get).unwrap();
    let answer = portal.answer(&batch, &Response::new(body)).unwrap();
    assert_debug_hides(&answer);
    assert_hidden(&shown(&answer.get(&call).unwrap_err()));
}

#[test]
fn errors_of_connections_hide_the_address() {
    let fake = FakePortal::start();
    for fault in [Fault::DROPPED, Fault::CUT, Fault::NO_HTTP] {
        fake.fail([fault]);
        let once = Untyped::new("placement.get", Parameters::new());
        assert_hidden(&shown(&call_as(&fake, SECRET, &once).unwrap_err()));
    }
    let webhook = fake.webhook();
    drop(fake);
    // Without TLS, `https` cannot be sent at all.
    for address in [webhook, format!("https://localhost/rest/1/{WEBHOOK}")] {
        let error =
            run(client(&Portal::webhook(&address).unwrap()).call(&List::granted())).unwrap_err();
        assert_hidden(&shown(&error));
    }
}

/// All that was logged.
struct Log(Mutex<String>);

static LOG: Log = Log(Mutex::new(String::new()));

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(text, "{} {}", record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

#[test]
fn nothing_below_logs_the_address() {
    log::set_logger(&LOG).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let fake = FakePortal::start();
    fake.fail([Fault::DROPPED]);
    call_as(&fake, SECRET, &List::granted()).unwrap_err();
    run(client(&Portal::webhook(&fake.webhook()).unwrap()).call(&List::granted())).unwrap_err();
    let text = LOG.0.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(text.contains("reqwest"), "something was logged: {text}");
    assert_hidden(&text);
}
