//! JSON that was parsed already, as a source.

use alloc::{borrow::Cow, string::String};
use core::slice;

use serde_json::{Map, Value, map, value::to_raw_value};

use super::{
    slot::Scalar,
    source::{Entries, Items, Key, Reader, Seed, Source},
    text::Stop,
};
use crate::{shape::Shape, value::Json};

/// A value that was parsed already.
pub(crate) struct Parsed<'de>(pub(crate) &'de Value);

impl<'de> Source<'de> for Parsed<'de> {
    type Error = Stop;

    fn borrowed(&mut self) -> Option<&'de str> {
        self.0.as_str()
    }

    fn read<R: Reader<'de>>(self, reader: R) -> Result<R::Value, Stop> {
        let scalar = match self.0 {
            Value::Array(items) => return reader.seq(ParsedItems::new(items)),
            Value::Object(entries) => return reader.map(ParsedEntries::new(entries)),
            Value::String(text) => Scalar::Borrowed(text),
            Value::Bool(value) => Scalar::Boolean(*value),
            Value::Null => Scalar::Null,
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => Scalar::Unsigned(number),
                (_, Some(number)) => Scalar::Signed(number),
                _ => Scalar::Float(number.as_f64().ok_or(Stop)?),
            },
        };
        reader.scalar(scalar)
    }

    fn json(self) -> Result<Json, Stop> {
        to_raw_value(self.0).map(Json::from).map_err(|_| Stop)
    }

    fn skip(self) -> Result<(), Stop> {
        Ok(())
    }
}

/// The items of an array.
pub(crate) struct ParsedItems<'de>(slice::Iter<'de, Value>);

impl<'de> ParsedItems<'de> {
    pub(crate) fn new(items: &'de [Value]) -> Self {
        Self(items.iter())
    }
}

impl<'de> Items<'de> for ParsedItems<'de> {
    type Error = Stop;

    fn next<S: Seed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        let item = self.0.next();
        item.map(|item| seed.read_from(Parsed(item))).transpose()
    }

    fn skip_item(&mut self) -> Result<bool, Stop> {
        Ok(self.0.next().is_some())
    }
}

/// The entries of an object.
struct ParsedEntries<'de> {
    entries: map::Iter<'de>,
    /// Of the key that was read last.
    value: &'de Value,
}

impl<'de> ParsedEntries<'de> {
    fn new(object: &'de Map<String, Value>) -> Self {
        Self {
            entries: object.iter(),
            value: &Value::Null,
        }
    }

    fn more(&mut self) -> Option<&'de str> {
        let (key, value) = self.entries.next()?;
        self.value = value;
        Some(key)
    }
}

impl<'de> Entries<'de> for ParsedEntries<'de> {
    type Error = Stop;

    fn field(&mut self, shape: Shape, expected: usize) -> Result<Key, Stop> {
        let key = self.more();
        Ok(key.map_or(Key::End, |key| shape.find(key, expected).into()))
    }

    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        Ok(self.more().map(Cow::Borrowed))
    }

    fn value<S: Seed<'de>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        seed.read_from(Parsed(self.value))
    }

    fn skip_value(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}
