//! The REST helpers against a portal on this machine that behaves as the real one is documented to.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "tests"
)]

mod addresses;
mod batch;
mod dependencies;
mod errors;
mod example;
mod faults;
mod helpers;
mod portal;
mod secrets;

use std::time::Duration;

use bitrix24_placement::rest::{Backoff, Client, Error, HandlerUrl, Method, Portal, PublicUrl};

use portal::{ADMIN, FakePortal};

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

/// Waits for what a test does, but not for the hour that a portal may ask for.
fn run<T>(test: impl Future<Output = T>) -> T {
    let limited = async { tokio::time::timeout(Duration::from_secs(120), test).await };
    runtime().block_on(limited).expect("it ends")
}

/// Calls a method as an administrator, without pauses.
fn call<M: Method>(fake: &FakePortal, method: &M) -> Result<M::Output, Error> {
    call_as(fake, ADMIN, method)
}

fn call_as<M: Method>(fake: &FakePortal, token: &str, method: &M) -> Result<M::Output, Error> {
    run(client(&Portal::new(&fake.address(), token).unwrap()).call(method))
}

fn client(portal: &Portal) -> Client {
    let impatient = Backoff::new(3).first_pause(Duration::ZERO);
    Client::new(portal.clone()).unwrap().backoff(impatient)
}

fn handler() -> HandlerUrl {
    HandlerUrl::parse("https://app.example.com/events").unwrap()
}

fn page() -> PublicUrl {
    PublicUrl::parse("https://app.example.com/page").unwrap()
}
