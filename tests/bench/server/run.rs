//! What one process measures for one sender.

use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

use crate::{client::Client, servers::Servers};

/// Rounds of each; they alternate, so that a change of the machine's mood meets both.
pub(crate) const ROUNDS: usize = 11;

/// Requests of a round. Each round makes new connections, since much depends on which of them share a thread.
const REQUESTS: usize = 16_000;

/// Medians of the rounds.
#[derive(Serialize, Deserialize)]
pub(crate) struct Run {
    /// Requests per second.
    pub(crate) bare: f64,
    pub(crate) ours: f64,
    pub(crate) ratio: f64,
    /// The ratio of requests per CPU second, of client and server together.
    pub(crate) of_cpu: f64,
}

impl Run {
    pub(crate) fn measure(servers: &Servers, head: &str) -> Self {
        let client = Client::new(&servers.tokens, head);
        for address in [servers.bare, servers.ours] {
            client.run(address, REQUESTS / 4);
        }
        let rounds: Vec<_> = (0..ROUNDS)
            .map(|round| both(round % 2 == 0, &client, servers))
            .collect();
        let acknowledged = servers.service.receiver().counts();
        assert_eq!(acknowledged.refused + acknowledged.failed, 0);
        let median = |value: fn(&[Round; 2]) -> f64| sorted(rounds.iter().map(value))[ROUNDS / 2];
        let cpu = |side: usize| rounds.iter().map(|both| both[side].cpu).sum::<f64>();
        Self {
            bare: median(|[bare, _]| bare.rate),
            ours: median(|[_, ours]| ours.rate),
            ratio: median(|[bare, ours]| ours.rate / bare.rate),
            of_cpu: cpu(0) / cpu(1),
        }
    }
}

pub(crate) fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// A round of the bare handler and one of ours; who comes first is to have no advantage.
fn both(is_bare_first: bool, client: &Client, servers: &Servers) -> [Round; 2] {
    let (bare, ours) = (servers.bare, servers.ours);
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
