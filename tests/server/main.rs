//! Deliveries on a server, as pages and portals send them.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod example;
mod hostile;
mod opening;
mod order;
mod recorded;
mod renewal;
mod senders;
mod service;
mod support;
