//! What became of a delivery, and what its sender is told.

use core::fmt::Write;
use std::string::String;

use http::StatusCode;

use super::refusal::Refusal;
use crate::{
    dispatch::{DispatchError, Dispatched},
    error::DeliveryError,
};

/// What became of one delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// A method handled it.
    Handled,
    /// The handler has no method for the event.
    NotCovered,
    /// The spec does not know the event.
    Unknown,
    /// It was handled before.
    Duplicate,
    /// It was not taken.
    Refused(Refusal),
    /// Its arguments do not fit the event.
    Undecodable,
    /// The handler returned an error.
    Failed,
    /// The handler panicked.
    Panicked,
    /// The handler took too long.
    TimedOut,
}

impl Outcome {
    /// Whether the sender need not send it again.
    pub fn is_acknowledged(self) -> bool {
        self.status().is_success()
    }

    /// The status of the answer. A delivery that failed on our side may be sent again, so that is a 5xx.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Handled | Self::NotCovered | Self::Unknown | Self::Duplicate => StatusCode::OK,
            Self::Refused(refusal) => refusal.status(),
            Self::Undecodable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Failed | Self::Panicked => StatusCode::INTERNAL_SERVER_ERROR,
            Self::TimedOut => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// One word, for logs and counters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Handled => "handled",
            Self::NotCovered => "not_covered",
            Self::Unknown => "unknown",
            Self::Duplicate => "duplicate",
            Self::Refused(_) => "refused",
            Self::Undecodable => "undecodable",
            Self::Failed => "failed",
            Self::Panicked => "panicked",
            Self::TimedOut => "timed_out",
        }
    }
}

impl From<&Result<Dispatched<'_>, DispatchError>> for Outcome {
    fn from(result: &Result<Dispatched<'_>, DispatchError>) -> Self {
        match result {
            Ok(Dispatched::Handled(_)) => Self::Handled,
            Ok(Dispatched::NotCovered(..)) => Self::NotCovered,
            Ok(Dispatched::HandledUnknown | Dispatched::Unknown(_)) => Self::Unknown,
            Err(DispatchError::Handler { .. }) => Self::Failed,
            Err(DispatchError::Delivery(DeliveryError::Decode(_))) => Self::Undecodable,
            Err(DispatchError::Delivery(DeliveryError::TooLarge { .. })) => {
                Self::Refused(Refusal::TooLarge)
            }
            Err(DispatchError::Delivery(DeliveryError::Malformed(_))) => {
                Self::Refused(Refusal::Malformed("no delivery"))
            }
        }
    }
}

/// The answer to a request: a status, and for a batch a status for each delivery. It tells nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status of the whole. Of a batch it is 200 if everything is acknowledged, 207 if some of it is, and the
    /// highest status of its deliveries if nothing is: with a 5xx among them it is worth to try again.
    pub status: StatusCode,
    /// JSON for a batch, `[{"status":200},{"status":422}]`, in the order of its deliveries; else nothing.
    pub body: String,
}

impl Answer {
    /// The answer to a request with one delivery, or one that was refused as a whole.
    pub fn single(outcome: Outcome) -> Self {
        Self {
            status: outcome.status(),
            body: String::new(),
        }
    }

    /// The answer to a batch.
    pub fn batch(outcomes: &[Outcome]) -> Self {
        let mut body = String::from("[");
        for (index, outcome) in outcomes.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            // Writing to a text does not fail.
            let _ = write!(body, "{comma}{{\"status\":{}}}", outcome.status().as_u16());
        }
        body.push(']');
        Self {
            status: status_of_all(outcomes),
            body,
        }
    }
}

fn status_of_all(outcomes: &[Outcome]) -> StatusCode {
    let acknowledged = outcomes.iter().filter(|outcome| outcome.is_acknowledged());
    match acknowledged.count() {
        all if all == outcomes.len() => StatusCode::OK,
        0 => {
            let highest = outcomes.iter().map(|outcome| outcome.status()).max();
            highest.unwrap_or(StatusCode::BAD_REQUEST)
        }
        _ => StatusCode::MULTI_STATUS,
    }
}
