//! How many deliveries had which outcome.

use core::sync::atomic::{AtomicU64, Ordering};

use super::outcome::Outcome;

/// How many deliveries there were since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// All of the others together: deliveries that came, and requests that were refused before their deliveries were
    /// read, or before a page was opened.
    pub received: u64,
    /// Handed to the handler, which took them or has no method for them.
    pub dispatched: u64,
    /// Handled before.
    pub duplicate: u64,
    /// Of events that the spec does not know.
    pub unknown: u64,
    /// Not taken: malformed, not authorized, not allowed, too large. Requests that would open a page count as well.
    pub refused: u64,
    /// Taken, but not decoded or not handled.
    pub failed: u64,
}

#[derive(Debug, Default)]
pub(super) struct Counters {
    dispatched: AtomicU64,
    duplicate: AtomicU64,
    unknown: AtomicU64,
    refused: AtomicU64,
    failed: AtomicU64,
}

impl Counters {
    pub(super) fn count(&self, outcome: Outcome) {
        let counter = match outcome {
            Outcome::Handled | Outcome::NotCovered => &self.dispatched,
            Outcome::Unknown => &self.unknown,
            Outcome::Duplicate => &self.duplicate,
            Outcome::Refused(_) => &self.refused,
            Outcome::Undecodable | Outcome::Failed | Outcome::Panicked | Outcome::TimedOut => {
                &self.failed
            }
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn counts(&self) -> Counts {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let [dispatched, duplicate, unknown, refused, failed] = [
            &self.dispatched,
            &self.duplicate,
            &self.unknown,
            &self.refused,
            &self.failed,
        ]
        .map(load);
        Counts {
            received: dispatched + duplicate + unknown + refused + failed,
            dispatched,
            duplicate,
            unknown,
            refused,
            failed,
        }
    }
}
