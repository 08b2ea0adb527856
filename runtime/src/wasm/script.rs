//! A value of JavaScript as a source: it is read as `JSON.stringify` would write it, without the text between.
//!
//! Functions, symbols and `undefined` are no entries, and `null` as items; big integers are `null` as well. Of objects
//! their own properties count, and a property that cannot be read stops. Numbers that are whole and exact are whole
//! numbers; others, which have lost digits, are fractions, so that no id is wrong without a word.

use alloc::borrow::Cow;
use core::mem;

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{
    keys::{self, Keys},
    walk::Walk,
};
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
    /// Each question costs a call of JavaScript, so that this one is asked once.
    pub(super) is_text: bool,
    /// Number of arrays and objects around it.
    pub(super) depth: usize,
    pub(super) walk: &'w Walk<'d>,
}

impl<'w, 'd> Script<'w, 'd> {
    pub(super) fn new(value: JsValue, walk: &'w Walk<'d>) -> Self {
        Self::within(value, 0, walk)
    }

    fn within(value: JsValue, depth: usize, walk: &'w Walk<'d>) -> Self {
        Self {
            is_text: value.is_string(),
            value,
            depth,
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
        if self.is_text {
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
        Ok(Some(Script::within(value, self.depth, self.walk)))
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
    value: Script<'w, 'd>,
    /// Keys that may come, as values of JavaScript.
    known: Option<Keys>,
}

impl<'w, 'd> Properties<'w, 'd> {
    pub(super) fn new(object: Script<'w, 'd>) -> Result<Self, Stop> {
        let keys = object.walk.part(Reflect::own_keys(&object.value))?;
        let depth = object.walk.enter(object.depth)?;
        Ok(Self {
            index: 0,
            length: texts_of(&keys),
            keys,
            value: Script::within(JsValue::UNDEFINED, depth, object.walk),
            known: None,
            object: object.value,
        })
    }

    /// Goes to the next key that JSON would have.
    pub(super) fn more(&mut self) -> Result<Option<JsValue>, Stop> {
        while self.index < self.length {
            let Script { depth, walk, .. } = self.value;
            walk.count(1)?;
            let key = self.keys.get(self.index);
            self.index += 1;
            let value = walk.part(Reflect::get(&self.object, &key))?;
            self.value = Script::within(value, depth, walk);
            if self.value.is_text || is_value(&self.value.value) {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// The value of the key.
    pub(super) fn take(&mut self) -> Script<'w, 'd> {
        Script {
            value: mem::take(&mut self.value.value),
            ..self.value
        }
    }
}

/// Number of keys that are texts; symbols come behind them.
fn texts_of(keys: &Array) -> u32 {
    let mut length = keys.length();
    while length > 0 && keys.get(length - 1).is_symbol() {
        length -= 1;
    }
    length
}

/// Whether JSON would have an entry with this value.
fn is_value(value: &JsValue) -> bool {
    !(value.is_undefined() || value.is_function() || value.is_symbol())
}

impl<'d> Entries<'d> for Properties<'_, 'd> {
    type Error = Stop;

    fn field(&mut self, shape: Shape, expected: usize) -> Result<Key, Stop> {
        let Some(key) = self.more()? else {
            return Ok(Key::End);
        };
        let known = self.known.get_or_insert_with(|| keys::of(shape));
        // Most keys come in the order of the fields, and need not be copied.
        if known.get(expected).is_some_and(|known| *known == key) {
            return Ok(shape.field(expected).into());
        }
        let key = self.value.walk.copy(&key)?;
        Ok(shape.find(&*key, expected).into())
    }

    fn key(&mut self) -> Result<Option<Cow<'d, str>>, Stop> {
        let key = self.more()?;
        let text = |key| self.value.walk.text(&key).map(Cow::Borrowed);
        key.map(text).transpose()
    }

    fn value<S: Seed<'d>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        seed.read_from(self.take())
    }

    fn skip_value(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}
