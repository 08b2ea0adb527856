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
mod run;
mod servers;

use std::process::Command;

use client::SENDERS;
use run::{ROUNDS, Run, sorted};
use servers::Servers;

/// Processes that measure, one after the other. One alone says little: the same handler against itself came to between 0.94
/// and 1.07 in 46 of them, with three times the rounds.
const RUNS: usize = 15;

/// The argument that makes a process measure.
const MEASURE: &str = "--measure";

fn main() {
    let is_asked = |for_this: &str| std::env::args().any(|argument| argument == for_this);
    if is_asked(MEASURE) {
        let servers = Servers::start();
        let runs = SENDERS.map(|(_, head)| Run::measure(&servers, head));
        println!("{}", serde_json::to_string(&runs).unwrap());
    } else if is_asked("--bench") {
        compare();
        println!();
        let servers = Servers::start();
        memory::run(&servers.runtime, &servers.service, &servers.tokens[0]);
    }
    // `cargo test` asks for nothing but that it runs.
}

fn compare() {
    let runs: Vec<_> = (0..RUNS).map(|_| run_in_another_process()).collect();
    println!("Medians of {RUNS} runs of {ROUNDS} rounds.\n");
    println!(
        "| a delivery of | bare, requests/s | ours, requests/s | ratio | half of the runs | of CPU time |\n|---|---|---|---|---|---|"
    );
    for (index, (sender, _)) in SENDERS.iter().enumerate() {
        let column = |value: fn(&Run) -> f64| sorted(runs.iter().map(|run| value(&run[index])));
        let median = |value| column(value)[RUNS / 2];
        let ratios = column(|run| run.ratio);
        println!(
            "| {sender} | {:.0} | {:.0} | **{:.3}** | {:.3} to {:.3} | {:.3} |",
            median(|run| run.bare),
            median(|run| run.ours),
            ratios[RUNS / 2],
            ratios[RUNS / 4],
            ratios[RUNS * 3 / 4],
            median(|run| run.of_cpu),
        );
    }
}

/// A run for each sender.
fn run_in_another_process() -> Vec<Run> {
    let measured = Command::new(std::env::current_exe().unwrap())
        .arg(MEASURE)
        .output()
        .unwrap();
    assert!(measured.status.success(), "{measured:?}");
    serde_json::from_slice(&measured.stdout).unwrap()
}
