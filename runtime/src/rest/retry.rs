//! Whether to ask once more, and when.

use core::time::Duration;

use http::StatusCode;

use super::error::Error;

/// What an error says of another attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// It would fail as well.
    Never,
    /// The access token must be refreshed first.
    WithNewToken,
    /// Nothing was done; later it may be.
    Always,
    /// It is not known what was done: only if the method is [repeatable](crate::rest::Method::is_repeatable).
    IfRepeatable,
}

impl Retry {
    /// What a status says on its own.
    pub(super) fn of(status: StatusCode) -> Self {
        match status {
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Self::Always,
            status if status.is_server_error() => Self::IfRepeatable,
            _ => Self::Never,
        }
    }
}

/// How often, and after what pauses, to ask once more: each pause is twice the one before, less up to half of it by chance.
///
/// ```
/// use std::time::Duration;
/// use bitrix24_placement::rest::Backoff;
///
/// let backoff = Backoff::new(4).first_pause(Duration::from_secs(1)).longest_pause(Duration::from_secs(3));
/// assert_eq!(backoff.pause(0, 1.0), Some(Duration::from_secs(1)));
/// assert_eq!(backoff.pause(1, 0.0), Some(Duration::from_secs(1)));
/// assert_eq!(backoff.pause(2, 1.0), Some(Duration::from_secs(3)));
/// assert_eq!(backoff.pause(4, 1.0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Backoff {
    retries: u32,
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// So many further attempts, after pauses from half a second, which a portal's limit of two requests a second asks for.
    #[must_use]
    pub const fn new(retries: u32) -> Self {
        Self {
            retries,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
        }
    }

    /// The same with another pause before the first further attempt.
    #[must_use]
    pub const fn first_pause(self, first: Duration) -> Self {
        Self { first, ..self }
    }

    /// The same with another longest pause.
    #[must_use]
    pub const fn longest_pause(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// The pause after so many further attempts; `chance` is from 0 to 1, and anything else counts as 1.
    pub fn pause(&self, retried: u32, chance: f64) -> Option<Duration> {
        if retried >= self.retries {
            return None;
        }
        let factor = 2_u32.saturating_pow(retried);
        let pause = self.first.saturating_mul(factor).min(self.longest);
        let half = pause / 2;
        let chance = if (0.0..=1.0).contains(&chance) {
            chance
        } else {
            1.0
        };
        Some(half.saturating_add(half.mul_f64(chance)))
    }

    /// The pause after an error, unless another attempt is of no use; not shorter than the portal asks for.
    pub fn pause_after(
        &self,
        error: &Error,
        repeatable: bool,
        retried: u32,
        chance: f64,
    ) -> Option<Duration> {
        let retry = match error.retry() {
            Retry::Always => true,
            Retry::IfRepeatable => repeatable,
            Retry::Never | Retry::WithNewToken => false,
        };
        let pause = self.pause(retried, chance).filter(|_| retry)?;
        Some(pause.max(error.retry_after().unwrap_or_default()))
    }
}

impl Default for Backoff {
    /// Five further attempts.
    fn default() -> Self {
        Self::new(5)
    }
}
