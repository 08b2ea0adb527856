//! One event of the platform, on its way to the handlers.

use alloc::{rc::Rc, string::String, vec::Vec};
use core::{
    cell::{Cell, RefCell},
    mem,
    time::Duration,
};

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{
    client::{Client, is_nothing_yet},
    deadline::Timer,
    delivery::JsDelivery,
    fault::Fault,
    inbox::Inbox,
    js,
};

/// A subscription. There is one for each event, however many handlers receive it, and it stays: the platform has no
/// way to end it.
pub(super) struct Route {
    event: String,
    inboxes: RefCell<Vec<Rc<Inbox>>>,
    /// Whether the promise of the first event is not settled yet.
    is_open: Cell<bool>,
    /// Deliveries that came behind the first event, though that is still on its way through its promise.
    held: RefCell<Vec<Array>>,
}

impl Route {
    pub(super) fn new(event: String) -> Rc<Self> {
        Rc::new(Self {
            event,
            inboxes: RefCell::default(),
            is_open: Cell::new(false),
            held: RefCell::default(),
        })
    }

    pub(super) fn is_of(&self, event: &str) -> bool {
        self.event == event
    }

    pub(super) fn add(&self, inbox: Rc<Inbox>) {
        self.inboxes.borrow_mut().push(inbox);
    }

    pub(super) fn remove(&self, inbox: &Rc<Inbox>) {
        self.inboxes
            .borrow_mut()
            .retain(|other| !Rc::ptr_eq(other, inbox));
    }

    /// Subscribes.
    pub(super) fn open(self: &Rc<Self>, client: &Client) -> Result<(), Fault> {
        let route = Rc::clone(self);
        let called = move |first: JsValue, second: JsValue| route.called(args_of(first, &second));
        let callback = Closure::<dyn Fn(JsValue, JsValue)>::new(called).into_js_value();
        match client.bind(&self.event, callback.unchecked_ref::<Function>()) {
            Ok(Some(promise)) => {
                self.is_open.set(true);
                spawn_local(Rc::clone(self).first(promise));
                Ok(())
            }
            Ok(None) => Ok(()),
            Err(code) => Err(self.not_bound(code)),
        }
    }

    /// The SDK settles this promise with the first event, if that comes soon, and then does not call back.
    async fn first(self: Rc<Self>, promise: Promise) {
        match JsFuture::from(promise).await {
            Ok(value) if is_nothing_yet(&value) => {}
            Ok(value) => self.deliver(&args_of(value, &JsValue::UNDEFINED)),
            Err(error) => {
                let fault = self.not_bound(js::code_of(&error));
                self.each(|inbox| inbox.report(&fault));
            }
        }
        self.is_open.set(false);
        self.release();
    }

    fn called(self: &Rc<Self>, args: Array) {
        if self.is_open.get() {
            self.hold(args);
        } else {
            self.deliver(&args);
        }
    }

    /// Lets the first event pass, which is at most a few microtasks behind; a promise that is never settled holds nothing.
    fn hold(self: &Rc<Self>, args: Array) {
        self.held.borrow_mut().push(args);
        let route = Rc::clone(self);
        spawn_local(async move {
            let timer = Timer::start(Duration::ZERO, &JsValue::UNDEFINED);
            // A timer does not fail.
            drop(JsFuture::from(timer.promise().clone()).await);
            route.release();
        });
    }

    fn release(&self) {
        let held = mem::take(&mut *self.held.borrow_mut());
        held.iter().for_each(|args| self.deliver(args));
    }

    fn deliver(&self, args: &Array) {
        self.each(|inbox| inbox.push(JsDelivery::new(&*self.event, args.clone())));
    }

    fn each(&self, f: impl Fn(&Rc<Inbox>)) {
        // What `f` calls may bind or drop handlers.
        let inboxes = self.inboxes.borrow().clone();
        inboxes.iter().for_each(f);
    }

    fn not_bound(&self, code: Option<String>) -> Fault {
        Fault::NotBound {
            event: self.event.clone(),
            code,
        }
    }
}

fn args_of(first: JsValue, second: &JsValue) -> Array {
    match (first.is_undefined(), second.is_undefined()) {
        (true, true) => Array::new(),
        (false, true) => Array::of1(&first),
        (_, false) => Array::of2(&first, second),
    }
}
