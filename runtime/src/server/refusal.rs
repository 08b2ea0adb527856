//! Why a request or a delivery is not taken.

use core::fmt;

use http::StatusCode;

/// Why a request, or one delivery of it, is not taken. What the sender learns is the [status](Refusal::status) alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// It is no delivery: broken JSON or form, no event, nested too deeply.
    Malformed(&'static str),
    /// It shows nothing that proves where it comes from, or something that proves nothing.
    Unauthorized(&'static str),
    /// Where it comes from is proven, and not allowed.
    Forbidden(&'static str),
    /// The body, or the batch in it, is too long.
    TooLarge,
    /// Neither JSON nor a form, or compressed.
    Unsupported,
    /// The body did not come in time.
    TooSlow,
}

impl Refusal {
    /// The status of the answer.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::Unauthorized(_) => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
        }
    }
}

impl fmt::Display for Refusal {
    /// For logs of the server, never for the sender.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(why) => write!(f, "malformed: {why}"),
            Self::Unauthorized(why) => write!(f, "not authorized: {why}"),
            Self::Forbidden(why) => write!(f, "not allowed: {why}"),
            Self::TooLarge => f.write_str("too large"),
            Self::Unsupported => f.write_str("neither JSON nor a form"),
            Self::TooSlow => f.write_str("the body did not come in time"),
        }
    }
}

impl core::error::Error for Refusal {}
