//! The two clients, as far as events need them.

use alloc::string::{String, ToString as _};

use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{error::FrameError, info::PlacementInfo, js};

/// An object of the page that speaks with the portal.
pub(super) struct Client {
    kind: Kind,
    itself: JsValue,
    placement: JsValue,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// `BX24` of BX24.js.
    Classic,
    /// A `B24Frame` of the official SDK.
    Sdk,
}

impl Client {
    pub(super) fn new(kind: Kind, itself: JsValue) -> Result<Self, FrameError> {
        let lacks = |missing| FrameError::NotAClient { missing };
        let placement = js::get(&itself, "placement").ok_or_else(|| lacks("placement"))?;
        for (name, missing) in [
            ("getInterface", "placement.getInterface"),
            ("bindEvent", "placement.bindEvent"),
        ] {
            js::method(&placement, name).ok_or_else(|| lacks(missing))?;
        }
        Ok(Self {
            kind,
            itself,
            placement,
        })
    }

    /// Whether it is this object of the page.
    pub(super) fn is(&self, other: &JsValue) -> bool {
        Object::is(&self.itself, other)
    }

    /// What the page was opened with.
    pub(super) fn info(&self) -> Result<PlacementInfo, FrameError> {
        let (source, code) = match self.kind {
            Kind::Classic => {
                let info = js::call(&self.placement, "info", &Array::new());
                (
                    info.map_err(|error| FrameError::refused("placement.info", &error))?,
                    "placement",
                )
            }
            // Since the first version; the same is called `placement` there only since the second.
            Kind::Sdk => (self.placement.clone(), "title"),
        };
        let placement = js::get(&source, code).and_then(|code| code.as_string());
        Ok(PlacementInfo {
            placement: placement.unwrap_or_else(|| "DEFAULT".to_string()),
            options: js::get(&source, "options").unwrap_or_default(),
        })
    }

    /// Asks what the placement offers.
    pub(super) fn interface(&self) -> Promise {
        match self.kind {
            Kind::Classic => promise_of(&self.placement, "getInterface"),
            Kind::Sdk => settled(js::call(&self.placement, "getInterface", &Array::new())),
        }
    }

    /// Subscribes; what comes back may be the promise of the first event.
    pub(super) fn bind(
        &self,
        event: &str,
        callback: &Function,
    ) -> Result<Option<Promise>, Option<String>> {
        let args = Array::of2(&event.into(), callback);
        let bound = js::call(&self.placement, "bindEvent", &args);
        let bound = bound.map_err(|error| js::code_of(&error))?;
        let promise = match self.kind {
            Kind::Classic => None,
            Kind::Sdk => bound.dyn_into().ok(),
        };
        Ok(promise)
    }
}

/// Calls a method that takes a callback.
pub(super) fn promise_of(object: &JsValue, name: &str) -> Promise {
    Promise::new(&mut |resolve, reject| {
        if let Err(error) = js::call(object, name, &Array::of1(&resolve)) {
            // `reject` does not throw.
            drop(reject.call1(&JsValue::UNDEFINED, &error));
        }
    })
}

/// A promise of what a method returned or threw.
pub(super) fn settled(result: Result<JsValue, JsValue>) -> Promise {
    match result {
        Ok(value) => Promise::resolve(&value),
        Err(error) => Promise::reject(&error),
    }
}

/// Whether the SDK says by this value that nothing came in time.
pub(super) fn is_nothing_yet(value: &JsValue) -> bool {
    js::get(value, "isSafely").is_some_and(|flag| flag.is_truthy())
}
