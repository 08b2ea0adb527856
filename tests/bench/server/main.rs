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

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};

use axum::{Router, body::Bytes, http::StatusCode, routing::post};
use bitrix24_placement::server::{
    DeliveryService, Limits, Policy, Receiver, Session, SessionKey, deliveries,
};
use client::Client;
use handler::Quiet;
use tokio::net::TcpListener;

/// Rounds of each; they alternate, so that a change of the machine's mood meets both.
const ROUNDS: usize = 9;

/// Requests of a round.
const REQUESTS: usize = 40_000;

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
    let client = Client::new(&tokens);
    compare(&client, bare, ours);
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

fn compare(client: &Client, bare: SocketAddr, ours: SocketAddr) {
    for address in [bare, ours] {
        client.run(address, REQUESTS / 4);
    }
    let mut rounds = Vec::new();
    println!("| round | bare, requests/s | ours, requests/s | ratio |\n|---|---|---|---|");
    for round in 1..=ROUNDS {
        let [bare, ours] = [bare, ours].map(|address| rate(client.run(address, REQUESTS)));
        println!("| {round} | {bare:.0} | {ours:.0} | {:.3} |", ours / bare);
        rounds.push((bare, ours, ours / bare));
    }
    rounds.sort_by(|one, other| one.2.total_cmp(&other.2));
    let (bare, ours, ratio) = rounds[ROUNDS / 2];
    println!("| median ratio | {bare:.0} | {ours:.0} | **{ratio:.3}** |\n");
}

fn rate(time: Duration) -> f64 {
    REQUESTS as f64 / time.as_secs_f64()
}
