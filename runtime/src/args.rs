//! The arguments a callback got.

use alloc::string::{String, ToString};
use core::fmt;

use serde::{
    Serialize, Serializer,
    de::{DeserializeSeed, value::SeqDeserializer},
};
use serde_json::{Value, value::RawValue};

use crate::{
    decode::{Any, ArgsReader, Fields, Trail, exceeds_depth},
    error::{DecodeError, Malformed},
    limits::MAX_DEPTH,
};

/// The raw arguments of a delivery: what the callback got, none, one or several.
///
/// ```
/// use bitrix24_placement::{Args, background_call_card::HoldButtonClick};
///
/// assert!(Args::from_json("[true]")?.decode::<HoldButtonClick>()?.held);
/// assert!(Args::from_values(&[serde_json::json!("Y")]).decode::<HoldButtonClick>()?.held);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Args<'a>(Repr<'a>);

#[derive(Clone, Copy)]
enum Repr<'a> {
    Json(&'a RawValue),
    Values(&'a [Value]),
    /// Not even an array, or one that was parsed already.
    Value(&'a Value),
}

impl<'a> Args<'a> {
    /// No arguments.
    pub const fn none() -> Self {
        Self(Repr::Values(&[]))
    }

    /// Arguments as the text of a JSON array.
    ///
    /// # Errors
    ///
    /// [`Malformed`] when the text is no JSON.
    pub fn from_json(text: &'a str) -> Result<Self, Malformed> {
        serde_json::from_str(text)
            .map(Self::from_raw)
            .map_err(|error| Malformed::json(&error))
    }

    /// Arguments as the bytes of a JSON array.
    ///
    /// # Errors
    ///
    /// [`Malformed`] when the bytes are no UTF-8 or no JSON.
    pub fn from_slice(bytes: &'a [u8]) -> Result<Self, Malformed> {
        Self::from_json(core::str::from_utf8(bytes).map_err(Malformed::utf8)?)
    }

    /// Arguments that were parsed already.
    pub const fn from_values(values: &'a [Value]) -> Self {
        Self(Repr::Values(values))
    }

    pub(crate) const fn from_value(value: &'a Value) -> Self {
        Self(Repr::Value(value))
    }

    pub(crate) fn from_raw(raw: &'a RawValue) -> Self {
        Self(Repr::Json(raw))
    }

    /// The arguments as JSON text: an array as it came, unless it came parsed.
    pub fn to_json(self) -> String {
        match self.0 {
            Repr::Json(raw) => raw.get().into(),
            Repr::Values(values) => Value::from(values).to_string(),
            Repr::Value(value) => value.to_string(),
        }
    }

    pub(crate) fn decode_into(
        self,
        event: &str,
        payload: &mut dyn Fields<'a>,
    ) -> Result<(), DecodeError> {
        const ROOT: &str = "args";
        let trail = Trail::default();
        let reader = Any::new(ArgsReader {
            payload,
            trail: &trail,
        });
        let read = match self.0 {
            Repr::Values(values) => reader.deserialize(SeqDeserializer::new(values.iter())),
            Repr::Value(value) => reader.deserialize(value),
            Repr::Json(raw) if exceeds_depth(raw.get(), MAX_DEPTH) => {
                return Err(DecodeError::too_deep(event, ROOT));
            }
            Repr::Json(raw) => reader.deserialize(raw),
        };
        read.map_err(|error| trail.into_error(event, ROOT, &error))
    }
}

impl fmt::Debug for Args<'_> {
    /// Shows how much there is, not what: arguments may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Json(raw) => write!(f, "Args({} bytes of JSON)", raw.get().len()),
            Repr::Values(values) => write!(f, "Args({} values)", values.len()),
            Repr::Value(_) => f.write_str("Args(a value)"),
        }
    }
}

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Json(raw) => raw.serialize(serializer),
            Repr::Values(values) => values.serialize(serializer),
            Repr::Value(value) => value.serialize(serializer),
        }
    }
}
