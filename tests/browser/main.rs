//! Real pages in a real browser: Chromium, driven over `WebDriver`, and the official SDK from npm, unmodified.
//!
//! Where there is no browser these tests say so and end; with `BROWSER_TESTS=required` they fail instead.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod bridge;
mod browser;
mod frame;
mod npm;
mod portal;
mod program;
mod site;
mod smoke;
mod temporary;
