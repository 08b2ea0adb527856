//! What is logged: names, ids, outcomes; never a token, never what an event says.
//!
//! Each outcome is an event with a field `monotonic_counter.<name> = 1`, which `tracing-opentelemetry` and others turn
//! into a counter; [`Receiver::counts`](super::Receiver::counts) has the same numbers without a subscriber.

use std::string::ToString;

use tracing::{Span, debug, info_span, warn};

use super::{outcome::Outcome, posted::Posted};
use crate::dispatch::DispatchError;

const TARGET: &str = "bitrix24_placement::server";

/// Longest text of an outsider that is logged.
const SHOWN: usize = 128;

pub(super) fn delivery(posted: &Posted<'_>) -> Span {
    info_span!(
        target: TARGET,
        "placement_delivery",
        event = shown(posted.event()),
        id = posted.id().map(shown),
        seq = posted.seq(),
        placement = posted.placement().map(shown),
    )
}

/// Counts an outcome under its name.
macro_rules! count {
    ($level:ident, $counter:ident, $outcome:expr) => {
        $level!(
            target: TARGET,
            { monotonic_counter.received = 1, monotonic_counter.$counter = 1, outcome = $outcome },
            "delivery"
        )
    };
}

pub(super) fn outcome(outcome: Outcome) {
    let name = outcome.name();
    match outcome {
        Outcome::Handled | Outcome::NotCovered => count!(debug, dispatched, name),
        Outcome::Duplicate => count!(debug, duplicate, name),
        Outcome::Unknown => count!(debug, unknown, name),
        Outcome::Refused(refusal) => count!(debug, refused, refusal.to_string()),
        Outcome::Undecodable | Outcome::Failed | Outcome::Panicked | Outcome::TimedOut => {
            count!(warn, failed, name);
        }
    }
}

pub(super) fn error(error: &DispatchError) {
    match error {
        // Its words may quote a value of the payload.
        DispatchError::Delivery(_) => debug!(target: TARGET, "the arguments do not fit the event"),
        DispatchError::Handler { source, .. } => warn!(target: TARGET, error = %source, "{error}"),
    }
}

fn shown(text: &str) -> &str {
    let ends = text.char_indices().map(|(at, _)| at);
    let end = ends.take_while(|at| *at <= SHOWN).last().unwrap_or(0);
    if text.len() <= SHOWN {
        text
    } else {
        text.get(..end).unwrap_or_default()
    }
}
