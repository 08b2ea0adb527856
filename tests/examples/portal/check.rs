//! A whole call, played by a Chromium without a window, and compared with what the application received.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bitrix24_placement::Dispatch as _;
use serde_json::{Value, json};
use tokio::{
    signal::{
        ctrl_c,
        unix::{SignalKind, signal},
    },
    sync::broadcast::{Receiver, error::TryRecvError},
    time::timeout,
};

use crate::{chromium::Chromium, link::LinkError, portal::Portal, printer::Printer};

/// How long Chromium may take to show the page.
const START: Duration = Duration::from_secs(60);

/// How long the page may take to open the application, wait for its bindings, and play.
const PLAY: Duration = Duration::from_secs(60);

/// How long the application may take from an event to the next.
const ARRIVAL: Duration = Duration::from_secs(15);

/// Whether everything arrived once and in order.
pub(crate) async fn run(portal: &Portal, url: &str) -> io::Result<bool> {
    let mut lines = portal.received.subscribe();
    let mut chromium = Chromium::open(url)?;
    let played = tokio::select! {
        played = play(portal) => played,
        error = chromium.ended() => Err(error),
        error = interrupted() => Err(error),
    };
    let outcome = match played {
        Ok(emitted) => compare(portal, &emitted, &mut lines).await,
        Err(error) => Err(error),
    };
    chromium.close().await?;
    outcome
}

/// Chromium has to be ended as well.
async fn interrupted() -> io::Error {
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => return error,
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = ctrl_c() => {}
    }
    io::Error::other("interrupted")
}

/// What the page emitted.
async fn play(portal: &Portal) -> io::Result<Vec<Value>> {
    let arrived = timeout(START, portal.link.arrived()).await;
    arrived.map_err(|_| io::Error::other("Chromium did not open the page in time"))?;
    let played = portal.link.ask(json!({ "type": "play" }), PLAY).await;
    let mut played = played.map_err(|error| io::Error::other(describe(error)))?;
    if let Some(error) = played["error"].as_str() {
        return Err(io::Error::other(error.to_owned()));
    }
    match played["emitted"].take() {
        Value::Array(emitted) if !emitted.is_empty() => Ok(emitted),
        _ => Err(io::Error::other(
            "the page emitted nothing: this placement has no events",
        )),
    }
}

fn describe(error: LinkError) -> &'static str {
    match error {
        LinkError::NoPage | LinkError::Closed => "the page was closed",
        LinkError::TooSlow => "the page did not play to its end in time",
    }
}

async fn compare(
    portal: &Portal,
    emitted: &[Value],
    lines: &mut Receiver<String>,
) -> io::Result<bool> {
    let expected = expected(emitted)?;
    let mut received = Vec::new();
    while received.len() < expected.len() {
        match timeout(ARRIVAL, lines.recv()).await {
            Ok(Ok(line)) => received.push(line),
            Ok(Err(error)) => return Err(io::Error::other(error)),
            Err(_) => break,
        }
    }
    // Whatever comes twice has come by the time the page answers again.
    let _ = portal.link.ask(json!({ "type": "flush" }), ARRIVAL).await;
    loop {
        match lines.try_recv() {
            Ok(line) => received.push(line),
            Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            Err(error) => return Err(io::Error::other(error)),
        }
    }
    report(emitted, &expected, &received);
    Ok(expected == received && emitted.iter().all(|event| event["delivered"] == 1))
}

/// The lines that the application should print.
fn expected(emitted: &[Value]) -> io::Result<Vec<String>> {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let to = Arc::clone(&lines);
    let printer = Printer::new(move |line| {
        to.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(line.to_owned());
        Ok(())
    });
    for event in emitted {
        let delivery = json!({ "event": event["event"], "args": event["args"] }).to_string();
        let _ = printer.dispatch(&delivery).map_err(io::Error::other)?;
    }
    let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(std::mem::take(&mut *lines))
}

/// For the one who looks at it.
fn report(emitted: &[Value], expected: &[String], received: &[String]) {
    let mut kinds: Vec<_> = emitted
        .iter()
        .filter_map(|event| event["event"].as_str())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    eprintln!(
        "{} events of {} kinds emitted, {} lines received",
        emitted.len(),
        kinds.len(),
        received.len()
    );
    for (index, line) in expected.iter().enumerate() {
        if received.get(index) != Some(line) {
            let other = received.get(index).map_or("nothing", String::as_str);
            eprintln!("event {}: expected {line}, received {other}", index + 1);
            return;
        }
    }
    let unbound = emitted.iter().find(|event| event["delivered"] != 1);
    if let Some(event) = unbound {
        eprintln!(
            "{} reached {} bindings, not one",
            event["event"], event["delivered"]
        );
    }
}
