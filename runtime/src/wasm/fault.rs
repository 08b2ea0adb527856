//! What goes wrong after a handler was bound.

use alloc::{boxed::Box, format, string::String, string::ToString as _};
use core::{error::Error, fmt};

use super::js;
use crate::{dispatch::DispatchError, error::DeliveryError};

/// A delivery that no method handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum Fault {
    /// It could not be decoded, or the method failed.
    Dispatch(DispatchError),
    /// The handler is still busy, and [`MAX_WAITING`](super::MAX_WAITING) deliveries wait already; this one was dropped.
    Overflow {
        /// Wire name of the event.
        event: String,
    },
    /// The client refused to subscribe.
    NotBound {
        /// Wire name of the event.
        event: String,
        /// The code or name of its error.
        code: Option<String>,
    },
}

/// Where faults go.
pub(super) type Report = Box<dyn Fn(&Fault)>;

impl Fault {
    /// What may be printed anywhere: nothing of the payload, and nothing that a method says.
    ///
    /// The `Display` of a [`Fault`] shows a short value where it was the wrong one.
    pub fn summary(&self) -> String {
        match self {
            Self::Dispatch(DispatchError::Delivery(DeliveryError::Decode(error))) => {
                let (event, path, expected) = (error.event(), error.path(), error.expected());
                format!("{event}: {path}: expected {expected}")
            }
            other => other.to_string(),
        }
    }

    pub(super) fn complain(&self) {
        js::complain(&self.summary());
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dispatch(error) => error.fmt(f),
            Self::Overflow { event } => write!(f, "{event}: too many deliveries wait"),
            Self::NotBound { event, code } => {
                let code = code.as_deref().unwrap_or("without a code");
                write!(f, "{event}: the client did not subscribe: {code}")
            }
        }
    }
}

impl Error for Fault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Dispatch(error) => Some(error),
            Self::Overflow { .. } | Self::NotBound { .. } => None,
        }
    }
}
