//! The client of the frame, in a browser, over stand-ins for BX24.js and the official SDK.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod binding;
mod connect;
mod fakes;
mod first_event;
mod offered;
mod options;
mod recorded;
mod values;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
