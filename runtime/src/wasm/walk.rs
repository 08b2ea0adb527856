//! What is the same for all parts of a value of JavaScript while it is read.

use alloc::string::String;
use core::cell::Cell;

use js_sys::JsString;
use wasm_bindgen::{JsCast as _, JsValue};

use super::texts::{End, Texts};
use crate::{
    decode::Stop,
    limits::{MAX_BYTES, MAX_DEPTH},
};

/// Bounds, and the place of texts.
pub(super) struct Walk<'d> {
    texts: End<'d>,
    /// Letters and parts that were read so far.
    size: Cell<usize>,
    obstacle: Cell<Option<Obstacle>>,
}

/// What a value cannot be read for, whatever it is read into.
#[derive(Clone, Copy)]
pub(super) enum Obstacle {
    /// Too many levels, as of a value that contains itself.
    Depth,
    /// Too many letters and parts: how many, as far as it was read.
    Size(usize),
    /// A property that throws.
    Throws,
}

impl<'d> Walk<'d> {
    pub(super) fn new(texts: &'d Texts) -> Self {
        Self {
            texts: texts.end(),
            size: Cell::new(0),
            obstacle: Cell::new(None),
        }
    }

    /// What stopped it, if something did.
    pub(super) fn obstacle(&self) -> Option<Obstacle> {
        self.obstacle.get()
    }

    fn stop<T>(&self, obstacle: Obstacle) -> Result<T, Stop> {
        self.obstacle.set(Some(obstacle));
        Err(Stop)
    }

    /// One level further in.
    pub(super) fn enter(&self, depth: usize) -> Result<usize, Stop> {
        if depth < MAX_DEPTH {
            Ok(depth + 1)
        } else {
            self.stop(Obstacle::Depth)
        }
    }

    /// Counts what is read.
    pub(super) fn count(&self, more: usize) -> Result<(), Stop> {
        let size = self.size.get().saturating_add(more);
        self.size.set(size);
        if size <= MAX_BYTES {
            Ok(())
        } else {
            self.stop(Obstacle::Size(size))
        }
    }

    /// What JavaScript returned, unless it threw.
    pub(super) fn part<T>(&self, result: Result<T, JsValue>) -> Result<T, Stop> {
        result.or_else(|_| self.stop(Obstacle::Throws))
    }

    /// Copies a text; half characters become U+FFFD on the way. The length is looked at first.
    pub(super) fn copy(&self, text: &JsValue) -> Result<String, Stop> {
        let length = text.unchecked_ref::<JsString>().length();
        self.count(usize::try_from(length).unwrap_or(usize::MAX))?;
        text.as_string().ok_or(Stop)
    }

    /// The same, kept with the delivery.
    pub(super) fn text(&self, text: &JsValue) -> Result<&'d str, Stop> {
        Ok(self.texts.keep(self.copy(text)?))
    }
}
