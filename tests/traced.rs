//! What is logged: outcomes and names, and never a token.
//!
//! A program of its own: `tracing` remembers of each span whether anybody listens, and tests beside it would be first.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

#[allow(dead_code, reason = "for the other tests of the server")]
#[path = "server/support.rs"]
mod support;

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use bitrix24_placement::server::{DeliveryService, Limits};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

use support::{Desk, JSON, TOKEN, receiver, request, send, session};

/// Writes down every field of every span and event.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'l>(&'l mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Log {
    fn line(&self, name: &str, record: impl FnOnce(&mut Line<'_>)) {
        let mut log = self.0.lock().unwrap();
        log.push_str(name);
        record(&mut Line(&mut log));
        log.push('\n');
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("bitrix24_placement")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        self.line("event", |line| event.record(line));
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn outcomes_are_counted_and_tokens_are_not_shown() {
    let log = Log::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let service = DeliveryService::new(receiver(Limits::default()), Desk::new());
    let token = session("f1");
    let bodies = [
        r#"{"event":"BackgroundCallCard::addCommentButtonClick","args":["private"],"id":"1","seq":5,"placement":"CALL_CARD"}"#,
        r#"{"event":"BackgroundCallCard::addCommentButtonClick","args":["private"],"id":"1"}"#,
        r#"{"event":"zzz"}"#,
        r#"{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":["private"]}]}"#,
        r#"{"event":"BackgroundCallCard::skipButtonClick"}"#,
        r#"{"event":"e","auth":{"application_token":"private"}}"#,
    ];
    tracing::subscriber::with_default(log.clone(), || {
        runtime.block_on(async {
            for body in bodies {
                send(&service, request(JSON, Some(&token), body)).await;
            }
            send(&service, request(JSON, Some("private"), "{}")).await;
        });
    });
    let log = log.0.lock().unwrap();
    let first = "placement_delivery event=\"BackgroundCallCard::addCommentButtonClick\" id=\"1\" seq=5 placement=\"CALL_CARD\"\n";
    assert!(log.starts_with(first), "{log}");
    for (counter, count) in [
        ("received", 7),
        ("dispatched", 1),
        ("duplicate", 1),
        ("unknown", 1),
        ("failed", 2),
        ("refused", 2),
    ] {
        assert_eq!(
            log.matches(&format!("monotonic_counter.{counter}=1"))
                .count(),
            count,
            "{counter}: {log}"
        );
    }
    for hidden in ["private", TOKEN, &token] {
        assert!(!log.contains(hidden), "{log}");
    }
}
