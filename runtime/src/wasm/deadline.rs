//! Promises that may never be settled.

use core::{cell::RefCell, time::Duration};

use js_sys::{Array, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::{error::FrameError, js};

/// What comes of a promise, if it comes in time.
pub(super) async fn within(
    deadline: Duration,
    step: &'static str,
    promise: Promise,
) -> Result<JsValue, FrameError> {
    let late = JsValue::from(Object::new());
    let timer = Timer::start(deadline, &late);
    let first = Promise::race(&Array::of2(&promise, timer.promise()));
    let settled = JsFuture::from(first).await;
    drop(timer);
    match settled {
        Ok(value) if Object::is(&value, &late) => Err(FrameError::Timeout { step, deadline }),
        Ok(value) => Ok(value),
        Err(error) => Err(FrameError::refused(step, &error)),
    }
}

/// A timer of the page; it is stopped when dropped.
pub(super) struct Timer {
    promise: Promise,
    id: JsValue,
}

impl Timer {
    /// Resolves to a value after this time.
    pub(super) fn start(after: Duration, value: &JsValue) -> Self {
        let id = RefCell::new(JsValue::UNDEFINED);
        let promise = Promise::new(&mut |resolve, _| {
            let args = Array::of3(&resolve, &milliseconds(after).into(), value);
            // A page without timers has no deadlines.
            *id.borrow_mut() = js::call(&js_sys::global(), "setTimeout", &args).unwrap_or_default();
        });
        Self {
            promise,
            id: id.into_inner(),
        }
    }

    pub(super) fn promise(&self) -> &Promise {
        &self.promise
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        drop(js::call(
            &js_sys::global(),
            "clearTimeout",
            &Array::of1(&self.id),
        ));
    }
}

/// Browsers count in 32 bits; more would be no time at all.
fn milliseconds(time: Duration) -> i32 {
    i32::try_from(time.as_millis()).unwrap_or(i32::MAX)
}
