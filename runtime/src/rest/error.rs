//! What can go wrong between a request and its result.

use alloc::{
    boxed::Box,
    string::{String, ToString},
};
use core::{fmt, time::Duration};

use http::StatusCode;

use super::{code::ErrorCode, method::InvalidResult, retry::Retry};

/// Why a method has no result. No secret is shown, not even one that the portal repeats.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The portal answered an error, with whatever status.
    Api(ApiError),
    /// It answered a status that is no success, and said nothing that can be read.
    Status(StatusError),
    /// It answered something else than a method does.
    Answer(AnswerError),
    /// The answer was longer than allowed.
    TooLarge {
        /// How many bytes are.
        limit: usize,
    },
    /// The call of a batch was not made, since one before it failed.
    Skipped,
    /// The deadline passed while an answer was awaited.
    Deadline {
        /// The error of the attempt before, if there was one.
        last: Option<Box<Error>>,
    },
    /// The request could not be sent, or the answer not be received.
    #[cfg(feature = "reqwest")]
    Connection(super::connection::ConnectionError),
}

impl Error {
    /// The code, if it is an error of the portal.
    pub fn code(&self) -> Option<&ErrorCode> {
        match self {
            Self::Api(error) => Some(error.code()),
            _ => None,
        }
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Status(error) => Some(error.status),
            Self::Answer(error) => Some(error.status),
            _ => None,
        }
    }

    /// What it says of another attempt.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Api(error) => error.code.retry().unwrap_or(Retry::of(error.status)),
            Self::Status(error) => Retry::of(error.status),
            Self::Answer(error) => Retry::of(error.status),
            Self::TooLarge { .. } | Self::Skipped | Self::Deadline { .. } => Retry::Never,
            #[cfg(feature = "reqwest")]
            Self::Connection(error) => error.retry(),
        }
    }

    /// How long the portal asks to wait, by `Retry-After` in seconds or as a date.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            Self::Status(error) => error.retry_after,
            _ => None,
        }
    }

    /// The same, with the texts that came from the portal changed.
    pub(super) fn map_texts(self, map: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Api(error) => Self::Api(error.map_texts(map)),
            Self::Answer(error) => Self::Answer(AnswerError {
                reason: map(&error.reason),
                ..error
            }),
            other => other,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Status(error) => error.fmt(f),
            Self::Answer(error) => error.fmt(f),
            Self::TooLarge { limit } => write!(f, "the answer has more than {limit} bytes"),
            Self::Skipped => f.write_str("the call was not made, since one before it failed"),
            Self::Deadline { last: None } => f.write_str("the deadline passed without an answer"),
            Self::Deadline { last: Some(last) } => {
                write!(f, "the deadline passed; before that: {last}")
            }
            #[cfg(feature = "reqwest")]
            Self::Connection(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            #[cfg(feature = "reqwest")]
            Self::Connection(error) => error.source(),
            Self::Deadline { last } => last.as_deref().map(|error| error as _),
            _ => None,
        }
    }
}

/// An error that the portal answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    pub(super) status: StatusCode,
    pub(super) code: ErrorCode,
    pub(super) description: Option<String>,
    pub(super) argument: Option<String>,
    pub(super) retry_after: Option<Duration>,
}

impl ApiError {
    /// Its code.
    pub fn code(&self) -> &ErrorCode {
        &self.code
    }

    /// What the portal says of it.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The parameter at fault, where the portal names one.
    pub fn argument(&self) -> Option<&str> {
        self.argument.as_deref()
    }

    /// The status it came with, which may well be 200.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    pub(super) fn map_texts(self, map: &dyn Fn(&str) -> String) -> Self {
        let map_text = |text: String| map(&text);
        let code = match self.code {
            ErrorCode::Other(code) => ErrorCode::from(&*map(code.as_str())),
            listed => listed,
        };
        Self {
            code,
            description: self.description.map(map_text),
            argument: self.argument.map(map_text),
            ..self
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the portal answered {}", self.code)?;
        if let Some(argument) = &self.argument {
            write!(f, " ({argument})")?;
        }
        match &self.description {
            Some(description) => write!(f, ": {description}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for ApiError {}

/// A status without anything that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusError {
    pub(super) status: StatusCode,
    pub(super) retry_after: Option<Duration>,
}

impl StatusError {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Display for StatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the portal answered with status {}", self.status)
    }
}

impl core::error::Error for StatusError {}

/// An answer that is not that of the method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerError {
    pub(super) status: StatusCode,
    pub(super) reason: String,
}

impl AnswerError {
    pub(super) fn new(status: StatusCode, reason: &InvalidResult) -> Self {
        Self {
            status,
            reason: reason.to_string(),
        }
    }

    /// What cannot be read, and where.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The status it came with.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the answer of the portal cannot be read: {}",
            self.reason
        )
    }
}

impl core::error::Error for AnswerError {}
