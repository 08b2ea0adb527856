//! Memory over a million deliveries.

use std::time::Instant;

use axum::body::Body;
use bitrix24_placement::server::DeliveryService;
use bitrix24_placement_tests::RECORDING;
use http::{
    Request,
    header::{AUTHORIZATION, CONTENT_TYPE},
};
use tokio::runtime::Runtime;
use tower_service::Service;

use crate::handler::Quiet;

const DELIVERIES: usize = 1_000_000;
const STEPS: usize = 10;

/// Sends a million deliveries, each with an id of its own, and prints what the process takes on the way.
pub(crate) fn run(runtime: &Runtime, service: &DeliveryService<Quiet>, token: &str) {
    println!(
        "| deliveries | resident memory, MiB | us each |\n|---|---|---|\n| 0 | {:.1} | |",
        resident()
    );
    let mut lines = RECORDING.lines().cycle().enumerate();
    for step in 1..=STEPS {
        let start = Instant::now();
        for (number, line) in lines.by_ref().take(DELIVERIES / STEPS) {
            let whole = line.strip_suffix('}').unwrap();
            let body = format!("{whole},\"id\":\"{number}\"}}");
            let request = Request::post("/events")
                .header(CONTENT_TYPE, "application/json")
                .header(AUTHORIZATION, format!("Bearer {token}"))
                .body(Body::from(body))
                .unwrap();
            let answer = runtime.block_on(service.clone().call(request));
            assert!(answer.is_ok_and(|answer| answer.status().is_success()));
        }
        let each = start.elapsed().as_secs_f64() * 1e6 / (DELIVERIES / STEPS) as f64;
        println!(
            "| {} | {:.1} | {each:.2} |",
            step * DELIVERIES / STEPS,
            resident()
        );
    }
}

/// Resident memory of this process, where the system tells it.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    kibibytes.unwrap_or(f64::NAN) / 1024.0
}
