//! Why there is no frame, or no event of it.

use alloc::{string::String, vec::Vec};
use core::{error::Error, fmt, time::Duration};

use wasm_bindgen::JsValue;

use super::{js, not_offered::NotOffered};

/// The portal could not be reached, or offers nothing that a handler covers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameError {
    /// The page has neither `BX24` nor `B24Js`: it does not load BX24.js or the official SDK, or loads it later.
    NoClient,
    /// The page was not opened by Bitrix24: it has no parent, or the client finds no portal in the name of the window.
    NotInFrame,
    /// What was passed in, or found, is no such client.
    NotAClient {
        /// What it should have and has not.
        missing: &'static str,
    },
    /// The portal did not answer in time.
    Timeout {
        /// What was waited for.
        step: &'static str,
        /// For how long.
        deadline: Duration,
    },
    /// The client gave up waiting, or the answer is none.
    NoAnswer {
        /// What was asked for.
        step: &'static str,
    },
    /// The client threw, or rejected a promise.
    Refused {
        /// What was asked for.
        step: &'static str,
        /// The code or name of its error. The message is not kept: it may hold anything.
        code: Option<String>,
    },
    /// The placement offers none of the events of the handler.
    NothingOffered {
        /// Code of the placement that the page was opened in.
        placement: String,
        /// All events of the handler.
        events: Vec<NotOffered>,
    },
}

impl FrameError {
    pub(super) fn refused(step: &'static str, error: &JsValue) -> Self {
        Self::Refused {
            step,
            code: js::code_of(error),
        }
    }
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClient => f.write_str(
                "the page has neither `BX24` nor `B24Js`: load BX24.js or the official SDK before",
            ),
            Self::NotInFrame => f.write_str("the page was not opened in a frame of Bitrix24"),
            Self::NotAClient { missing } => {
                write!(f, "no client of the frame: it has no `{missing}`")
            }
            Self::Timeout { step, deadline } => {
                let seconds = deadline.as_secs();
                let rest = deadline.subsec_millis();
                write!(f, "no answer to {step} within {seconds}.{rest:03} s")
            }
            Self::NoAnswer { step } => write!(f, "no answer to {step}"),
            Self::Refused { step, code } => {
                let code = code.as_deref().unwrap_or("without a code");
                write!(f, "{step} failed: {code}")
            }
            Self::NothingOffered { placement, events } => {
                write!(
                    f,
                    "the placement {placement} offers no event of the handler"
                )?;
                events.iter().try_for_each(|event| write!(f, "; {event}"))
            }
        }
    }
}

impl Error for FrameError {}
