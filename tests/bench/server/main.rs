//! Requests per second, against an axum handler that reads the same body and does nothing, and memory.
//!
//! ```text
//! cargo bench -p bitrix24-placement-tests --bench server
//! ```

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "a benchmark"
)]

mod client;
mod handler;
mod memory;

use std::{net::SocketAddr, sync::Arc, time::SystemTime};

use axum::{Router, body::Bytes, http::StatusCode, routing::post};
use bitrix24_placement::server::{
    DeliveryService, Limits, Policy, Receiver, Session, SessionKey, deliveries,
};
use client::Client;
use handler::Quiet;
use tokio::net::TcpListener;

/// Rounds of each; they alternate, so that a change of the machine's mood meets both. The same handler against itself
/// came to between 0.94 and 1.07 in 46 runs with so many: several runs tell more than one.
const ROUNDS: usize = 31;

/// Requests of a round. Each round makes new connections, since much depends on which of them share a thread.
const REQUESTS: usize = 16_000;

fn main() {
    // `cargo test` asks for nothing but that it runs.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let key = SessionKey::generate().unwrap();
    let tokens: Vec<_> = (0..client::CONNECTIONS)
        .map(|frame| token(&key, frame))
        .collect();
    let service = DeliveryService::new(
        Arc::new(Receiver::new(Policy::new("t"), key)),
        Arc::new(Quiet),
    );
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let ours = runtime.block_on(serve(
        Router::new().route("/events", deliveries(service.clone())),
    ));
    let bare = runtime.block_on(serve(Router::new().route("/events", post(bare))));
    println!("Medians of {ROUNDS} rounds.\n");
    println!(
        "| a delivery of | bare, requests/s | ours, requests/s | ratio | half of the rounds | of CPU time |\n|---|---|---|---|---|---|"
    );
    for (sender, head) in client::SENDERS {
        compare(sender, &Client::new(&tokens, head), bare, ours);
    }
    println!();
    let acknowledged = service.receiver().counts();
    assert_eq!(acknowledged.refused + acknowledged.failed, 0);
    memory::run(&runtime, &service, &tokens[0]);
}

/// The token of one of several pages.
fn token(key: &SessionKey, frame: usize) -> String {
    let session = Session::new(
        "m1",
        format!("f{frame}"),
        SystemTime::now(),
        Limits::default().session,
    );
    key.sign(&session).expose().to_owned()
}

/// Reads the same body and does nothing.
async fn bare(body: Bytes) -> StatusCode {
    drop(body);
    StatusCode::OK
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}

fn compare(sender: &str, client: &Client, bare: SocketAddr, ours: SocketAddr) {
    for address in [bare, ours] {
        client.run(address, REQUESTS / 4);
    }
    let mut rounds = Vec::new();
    let mut cpu = [0.0; 2];
    for round in 0..ROUNDS {
        let [bare, ours] = both(round % 2 == 0, client, bare, ours);
        rounds.push([bare.rate, ours.rate, ours.rate / bare.rate]);
        cpu = [cpu[0] + bare.cpu, cpu[1] + ours.cpu];
    }
    let columns = [0, 1, 2].map(|column| {
        let mut column: Vec<f64> = rounds.iter().map(|round| round[column]).collect();
        column.sort_by(f64::total_cmp);
        column
    });
    let [bare, ours, ratio] = columns.each_ref().map(|column| column[ROUNDS / 2]);
    let [low, high] = [1, 3].map(|quarter| columns[2][ROUNDS * quarter / 4]);
    let of_cpu = cpu[0] / cpu[1];
    println!(
        "| {sender} | {bare:.0} | {ours:.0} | **{ratio:.3}** | {low:.2} to {high:.2} | {of_cpu:.3} |"
    );
}

/// A round of each; who comes first is to have no advantage.
fn both(is_bare_first: bool, client: &Client, bare: SocketAddr, ours: SocketAddr) -> [Round; 2] {
    if is_bare_first {
        [bare, ours].map(|address| Round::run(client, address))
    } else {
        let [ours, bare] = [ours, bare].map(|address| Round::run(client, address));
        [bare, ours]
    }
}

/// What one round took.
struct Round {
    /// Requests per second.
    rate: f64,
    /// CPU seconds of client and server together: they depend less on what else the machine does.
    cpu: f64,
}

impl Round {
    fn run(client: &Client, address: SocketAddr) -> Self {
        let before = cpu();
        let rate = REQUESTS as f64 / client.run(address, REQUESTS).as_secs_f64();
        Self {
            rate,
            cpu: cpu() - before,
        }
    }
}

/// CPU seconds of this process, where the system tells them.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // User and system time, in hundredths of a second; the name before them may have spaces.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(11).take(2);
    let hundredths: f64 = times.filter_map(|time| time.parse::<f64>().ok()).sum();
    hundredths / 100.0
}
