//! Bounds on what a server takes.

use std::time::Duration;

/// Bounds on what a server takes.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Limits {
    /// Longest body, in bytes: 1 MiB.
    pub body: usize,
    /// Most deliveries in one body: 100.
    pub batch: usize,
    /// Longest time for a body to come: 10 seconds.
    pub read_time: Duration,
    /// Longest time for a handler: 30 seconds.
    pub handler_time: Duration,
    /// Most deliveries that are handled at the same time: 1024. Others wait; those behind others of their call or page are
    /// not counted.
    pub concurrent: usize,
    /// How long a delivery that was handled is remembered by its id: 10 minutes.
    pub replay_window: Duration,
    /// How many deliveries are remembered at most: 100,000, in some 6 MB.
    pub replay_capacity: usize,
    /// How long a session token is good: an hour, as the access token of the page.
    pub session: Duration,
    /// How old a session may become by renewal, counted from the request that opened the page: 24 hours. Zero for no
    /// renewal at all.
    pub session_age: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let minute = Duration::from_secs(60);
        Self {
            body: crate::MAX_BYTES,
            batch: 100,
            read_time: Duration::from_secs(10),
            handler_time: Duration::from_secs(30),
            concurrent: 1024,
            replay_window: 10 * minute,
            replay_capacity: 100_000,
            session: 60 * minute,
            session_age: 24 * 60 * minute,
        }
    }
}
