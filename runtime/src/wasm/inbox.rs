//! Deliveries that wait for a handler.

use alloc::{boxed::Box, collections::VecDeque, rc::Rc, string::ToString as _};
use core::{
    cell::RefCell,
    future::Future,
    mem,
    pin::Pin,
    task::{Context, Waker},
};

use wasm_bindgen_futures::spawn_local;

use super::{
    delivery::JsDelivery,
    fault::{Fault, Report},
};
use crate::dispatch::{DispatchError, DispatchLocal};

/// Most deliveries that wait for a handler that is busy.
pub const MAX_WAITING: usize = 4096;

/// A handler, and what it did not handle yet: one delivery after the other, in the order in which they came.
pub(super) struct Inbox {
    receiver: Box<dyn Receiver>,
    report: Report,
    state: RefCell<State>,
}

struct State {
    waiting: VecDeque<JsDelivery>,
    is_busy: bool,
    is_open: bool,
}

impl Inbox {
    pub(super) fn new(receiver: Box<dyn Receiver>, report: Report) -> Rc<Self> {
        Rc::new(Self {
            receiver,
            report,
            state: RefCell::new(State {
                waiting: VecDeque::new(),
                is_busy: false,
                is_open: true,
            }),
        })
    }

    pub(super) fn report(&self, fault: &Fault) {
        (self.report)(fault);
    }

    /// Takes a delivery, and handles it at once, unless the handler is busy.
    pub(super) fn push(self: &Rc<Self>, delivery: JsDelivery) {
        let mut state = self.state.borrow_mut();
        if !state.is_open {
            return;
        }
        if state.waiting.len() >= MAX_WAITING {
            drop(state);
            let event = delivery.event().to_string();
            return self.report(&Fault::Overflow { event });
        }
        state.waiting.push_back(delivery);
        if !mem::replace(&mut state.is_busy, true) {
            drop(state);
            self.start();
        }
    }

    /// Works within this call of JavaScript as far as nothing has to be waited for.
    fn start(self: &Rc<Self>) {
        let mut work = Box::pin(Rc::clone(self).work());
        let mut context = Context::from_waker(Waker::noop());
        if work.as_mut().poll(&mut context).is_pending() {
            // Polls it again, with a waker.
            spawn_local(work);
        }
    }

    /// Drops what waits, and what comes.
    pub(super) fn close(&self) {
        let mut state = self.state.borrow_mut();
        state.is_open = false;
        state.waiting.clear();
    }

    async fn work(self: Rc<Self>) {
        while let Some(delivery) = self.next() {
            if let Err(error) = self.receiver.receive(&delivery).await {
                self.report(&Fault::Dispatch(error));
            }
        }
    }

    fn next(&self) -> Option<JsDelivery> {
        let mut state = self.state.borrow_mut();
        let next = state.waiting.pop_front();
        state.is_busy = next.is_some();
        next
    }
}

type Handled<'a> = Pin<Box<dyn Future<Output = Result<(), DispatchError>> + 'a>>;

/// A handler of any type, so that only this is compiled for each.
pub(super) trait Receiver {
    fn receive<'a>(&'a self, delivery: &'a JsDelivery) -> Handled<'a>;
}

impl<H: DispatchLocal> Receiver for Rc<H> {
    fn receive<'a>(&'a self, delivery: &'a JsDelivery) -> Handled<'a> {
        Box::pin(async move { H::dispatch_js(self, delivery).await.map(drop) })
    }
}
