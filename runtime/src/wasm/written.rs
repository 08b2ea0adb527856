//! Values of JavaScript as JSON text, for what is kept as it came.
//!
//! Not by `JSON.stringify`: its text would have to be copied, mended where it has halves of characters, and checked,
//! which takes a parser; and it has no bounds.

use serde_core::{
    Serialize, Serializer,
    ser::{SerializeMap as _, SerializeSeq as _},
};
use serde_json::value::to_raw_value;

use super::script::{Elements, Properties, Script, scalar_of};
use crate::{
    decode::{Scalar, Stop},
    value::Json,
};

impl Script<'_, '_> {
    /// The value as JSON.
    pub(super) fn written(&self) -> Result<Json, Stop> {
        let raw = to_raw_value(self).map_err(|_| Stop)?;
        match self.walk.obstacle() {
            None => Ok(raw.into()),
            Some(_) => Err(Stop),
        }
    }
}

impl Serialize for Script<'_, '_> {
    /// Where something is in the way, the walk knows it, and what is written from there on counts for nothing.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = &self.value;
        if self.walk.obstacle().is_some() {
            serializer.serialize_unit()
        } else if self.is_text {
            serializer.serialize_str(&self.walk.copy(value).unwrap_or_default())
        } else if let Some(number) = value.as_f64() {
            write_number(number, serializer)
        } else if let Some(boolean) = value.as_bool() {
            serializer.serialize_bool(boolean)
        } else if js_sys::Array::is_array(value) {
            write_array(Elements::new(self.clone()), serializer)
        } else if value.is_object() {
            write_object(Properties::new(self.clone()), serializer)
        } else {
            serializer.serialize_unit()
        }
    }
}

fn write_number<S: Serializer>(number: f64, serializer: S) -> Result<S::Ok, S::Error> {
    match scalar_of(number) {
        Scalar::Unsigned(number) => serializer.serialize_u64(number),
        Scalar::Signed(number) => serializer.serialize_i64(number),
        _ => serializer.serialize_f64(number),
    }
}

fn write_array<S: Serializer>(
    items: Result<Elements<'_, '_>, Stop>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Ok(mut items) = items else {
        return serializer.serialize_unit();
    };
    let mut array = serializer.serialize_seq(None)?;
    while let Ok(Some(item)) = items.more() {
        array.serialize_element(&item)?;
    }
    array.end()
}

fn write_object<S: Serializer>(
    entries: Result<Properties<'_, '_>, Stop>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Ok(mut entries) = entries else {
        return serializer.serialize_unit();
    };
    let mut object = serializer.serialize_map(None)?;
    while let Ok(Some(key)) = entries.more() {
        let value = entries.take();
        let key = value.walk.copy(&key).unwrap_or_default();
        object.serialize_entry(&key, &value)?;
    }
    object.end()
}
