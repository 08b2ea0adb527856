//! A value of JavaScript as a source: it is read as `JSON.stringify` would write it, without the text between.
//!
//! Functions, symbols and `undefined` are no entries, and `null` as items; big integers are `null` as well. Of objects
//! their own properties count, and a property that cannot be read stops. Numbers that are whole and exact are whole
//! numbers; others, which have lost digits, are fractions, so that no id is wrong without a word.

use alloc::borrow::Cow;

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use super::walk::Walk;
use crate::{
    decode::{Entries, Items, Key, Reader, Scalar, Seed, Source, Stop},
    shape::Shape,
    value::Json,
};

/// Whole numbers up to here are exact in JavaScript: 2 to the power of 53.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A value.
#[derive(Clone)]
pub(super) struct Script<'w, 'd> {
    pub(super) value: JsValue,
    /// Number of arrays and objects around it.
    pub(super) depth: usize,
    pub(super) walk: &'w Walk<'d>,
}

impl<'w, 'd> Script<'w, 'd> {
    pub(super) fn new(value: JsValue, walk: &'w Walk<'d>) -> Self {
        Self {
            value,
            depth: 0,
            walk,
        }
    }

    /// Hands over a value that is no text.
    fn read_other<R: Reader<'d>>(self, reader: R) -> Result<R::Value, Stop> {
        let value = &self.value;
        if let Some(number) = value.as_f64() {
            return reader.scalar(scalar_of(number));
        }
        if let Some(boolean) = value.as_bool() {
            return reader.scalar(Scalar::Boolean(boolean));
        }
        if Array::is_array(value) {
            return reader.seq(Elements::new(self)?);
        }
        if value.is_object() {
            return reader.map(Properties::new(self)?);
        }
        reader.scalar(Scalar::Null)
    }
}

pub(super) fn scalar_of<'d>(number: f64) -> Scalar<'d, 'd> {
    if number.abs() > EXACT || number % 1.0 != 0.0 {
        return Scalar::Float(number);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole and within 2^53"
    )]
    if number < 0.0 {
        Scalar::Signed(number as i64)
    } else {
        Scalar::Unsigned(number as u64)
    }
}

impl<'d> Source<'d> for Script<'_, 'd> {
    type Error = Stop;

    fn read<R: Reader<'d>>(self, reader: R) -> Result<R::Value, Stop> {
        if self.value.is_string() {
            return reader.scalar(Scalar::Borrowed(self.walk.text(&self.value)?));
        }
        self.read_other(reader)
    }

    fn json(self) -> Result<Json, Stop> {
        self.written()
    }

    fn skip(self) -> Result<(), Stop> {
        Ok(())
    }
}

/// The items of an array.
pub(super) struct Elements<'w, 'd> {
    array: JsValue,
    index: u32,
    length: u32,
    depth: usize,
    walk: &'w Walk<'d>,
}

impl<'w, 'd> Elements<'w, 'd> {
    pub(super) fn new(array: Script<'w, 'd>) -> Result<Self, Stop> {
        Ok(Self {
            index: 0,
            length: array.value.unchecked_ref::<Array>().length(),
            depth: array.walk.enter(array.depth)?,
            array: array.value,
            walk: array.walk,
        })
    }

    pub(super) fn more(&mut self) -> Result<Option<Script<'w, 'd>>, Stop> {
        if self.index == self.length {
            return Ok(None);
        }
        self.walk.count(1)?;
        let value = self.walk.part(Reflect::get_u32(&self.array, self.index))?;
        self.index += 1;
        Ok(Some(Script {
            value,
            depth: self.depth,
            walk: self.walk,
        }))
    }
}

impl<'d> Items<'d> for Elements<'_, 'd> {
    type Error = Stop;

    fn next<S: Seed<'d>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        let item = self.more()?;
        item.map(|item| seed.read_from(item)).transpose()
    }

    fn skip_item(&mut self) -> Result<bool, Stop> {
        Ok(self.more()?.is_some())
    }
}

/// The entries of an object.
pub(super) struct Properties<'w, 'd> {
    object: JsValue,
    keys: Array,
    index: u32,
    length: u32,
    /// Of the key that was read last.
    value: JsValue,
    depth: usize,
    walk: &'w Walk<'d>,
}

impl<'w, 'd> Properties<'w, 'd> {
    pub(super) fn new(object: Script<'w, 'd>) -> Result<Self, Stop> {
        let keys = object.walk.part(Reflect::own_keys(&object.value))?;
        Ok(Self {
            index: 0,
            length: keys.length(),
            keys,
            value: JsValue::UNDEFINED,
            depth: object.walk.enter(object.depth)?,
            object: object.value,
            walk: object.walk,
        })
    }

    /// Goes to the next key that JSON would have.
    pub(super) fn more(&mut self) -> Result<Option<JsValue>, Stop> {
        while self.index < self.length {
            self.walk.count(1)?;
            let key = self.keys.get(self.index);
            self.index += 1;
            if !key.is_string() {
                continue;
            }
            self.value = self.walk.part(Reflect::get(&self.object, &key))?;
            let value = &self.value;
            if !(value.is_undefined() || value.is_function() || value.is_symbol()) {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    pub(super) fn take(&mut self) -> Script<'w, 'd> {
        Script {
            value: core::mem::take(&mut self.value),
            depth: self.depth,
            walk: self.walk,
        }
    }
}

impl<'d> Entries<'d> for Properties<'_, 'd> {
    type Error = Stop;

    fn field(&mut self, shape: &'static Shape, expected: usize) -> Result<Key, Stop> {
        let Some(key) = self.more()? else {
            return Ok(Key::End);
        };
        let key = self.walk.copy(&key)?;
        Ok(shape.index_of(&*key, expected).into())
    }

    fn key(&mut self) -> Result<Option<Cow<'d, str>>, Stop> {
        let key = self.more()?;
        key.map(|key| self.walk.text(&key).map(Cow::Borrowed))
            .transpose()
    }

    fn value<S: Seed<'d>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        seed.read_from(self.take())
    }

    fn skip_value(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}
