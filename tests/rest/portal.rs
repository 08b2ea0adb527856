//! A Bitrix24 on loopback: checks what it gets as the real one is documented to, and fails on demand.

mod access;
mod batch;
mod fault;
mod methods;
mod outcome;
mod server;

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard},
};

use serde_json::Value;

pub(crate) use access::{ADMIN, EXPIRED, LOCKED_OUT, NARROW, USER, WEBHOOK};
pub(crate) use fault::Fault;

/// A request that arrived, faults included.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) parameters: Value,
}

/// What the portal knows.
#[derive(Default)]
struct State {
    received: Vec<Received>,
    faults: VecDeque<Fault>,
    handlers: Vec<Value>,
    calls: Vec<String>,
    /// Whether it is one of those that do not know `placement.bindEvent`.
    is_modern: bool,
}

/// The portal; it stops when it is dropped.
pub(crate) struct FakePortal {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    _stop: tokio::sync::oneshot::Sender<()>,
}

impl FakePortal {
    /// One as the source documents describe it.
    pub(crate) fn start() -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let (address, stop) = server::start(Arc::clone(&state));
        Self {
            address,
            state,
            _stop: stop,
        }
    }

    /// One as newer documentation describes it.
    pub(crate) fn start_modern() -> Self {
        let portal = Self::start();
        lock(&portal.state).is_modern = true;
        portal
    }

    /// The next requests fail so, one after the other; then it works again.
    pub(crate) fn fail(&self, faults: impl IntoIterator<Item = Fault>) {
        lock(&self.state).faults.extend(faults);
    }

    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn webhook(&self) -> String {
        format!("{}/rest/1/{WEBHOOK}/", self.address())
    }

    /// Every request so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        lock(&self.state).received.clone()
    }
}

/// A request that panicked does not matter to the next.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
