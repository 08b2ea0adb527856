//! The arguments a callback got.

use alloc::string::{String, ToString};
use core::fmt;

use serde_core::{Serialize, Serializer, ser::Error as _};
use serde_json::{Value, value::RawValue};

#[cfg(feature = "server")]
use crate::decode::read_data;
use crate::{
    decode::{ArgsReader, Fields, Parsed, ParsedItems, Reader as _, Source as _, Text, Trail},
    error::{DecodeError, Malformed},
    info::EventInfo,
};

/// Where paths in errors begin.
pub(crate) const ROOT: &str = "args";

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
    /// Valid JSON, though perhaps nested too deeply.
    Json(&'a str),
    Values(&'a [Value]),
    /// Not even an array, or one that was parsed already.
    Value(&'a Value),
    /// The value form of a payload.
    #[cfg(feature = "server")]
    Data(&'a str),
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
        let mut scanner = Text::new(text);
        if let (Ok(raw), Ok(())) = (scanner.raw(), scanner.end()) {
            return Ok(Self::from_raw(raw));
        }
        // What is nested too deeply is JSON all the same.
        serde_json::from_str(text)
            .map(|raw: &RawValue| Self::from_raw(raw.get()))
            .map_err(Malformed::json)
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

    pub(crate) fn from_raw(raw: &'a str) -> Self {
        Self(Repr::Json(raw))
    }

    /// Arguments as the value form of a payload: an object, one value as itself, or several arguments by name.
    #[cfg(feature = "server")]
    pub(crate) const fn from_data(raw: &'a str) -> Self {
        Self(Repr::Data(raw))
    }

    /// The arguments as JSON text: an array as it came, unless it came parsed.
    pub fn to_json(self) -> String {
        match self.0 {
            Repr::Json(raw) => raw.into(),
            // Texts as keys are all that is needed to be written.
            Repr::Values(values) => serde_json::to_string(values).unwrap_or_default(),
            Repr::Value(value) => value.to_string(),
            #[cfg(feature = "server")]
            Repr::Data(raw) => alloc::format!("[{raw}]"),
        }
    }

    pub(crate) fn decode_into(
        self,
        event: EventInfo,
        payload: &mut dyn Fields<'a>,
    ) -> Result<(), DecodeError> {
        let trail = Trail::default();
        let reader = ArgsReader {
            payload,
            trail: &trail,
        };
        let read = match self.0 {
            Repr::Json(raw) => {
                let mut text = Text::new(raw);
                let read = text.read(reader);
                return read.map_err(|_| not_decoded(event.name(), ROOT, &text, trail));
            }
            Repr::Values(values) => reader.seq(ParsedItems::new(values)),
            Repr::Value(value) => Parsed(value).read(reader),
            #[cfg(feature = "server")]
            Repr::Data(raw) => return decode_data(raw, event, payload),
        };
        read.map_err(|stop| trail.into_error(event.name(), ROOT, || stop.to_string()))
    }
}

/// Why a text could not be decoded.
pub(crate) fn not_decoded(event: &str, root: &str, text: &Text<'_>, trail: Trail) -> DecodeError {
    if text.exceeds_depth() {
        return DecodeError::too_deep(event, root);
    }
    trail.into_error(event, root, || text.complaint())
}

/// Decodes the value form.
#[cfg(feature = "server")]
fn decode_data<'de>(
    raw: &'de str,
    event: EventInfo,
    payload: &mut dyn Fields<'de>,
) -> Result<(), DecodeError> {
    let trail = Trail::default();
    let mut text = Text::new(raw);
    let read = read_data(&mut text, payload, &trail);
    read.map_err(|_| not_decoded(event.name(), "data", &text, trail))
}

impl fmt::Debug for Args<'_> {
    /// Shows how much there is, not what: arguments may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Json(raw) => write!(f, "Args({} bytes of JSON)", raw.len()),
            Repr::Values(values) => write!(f, "Args({} values)", values.len()),
            Repr::Value(_) => f.write_str("Args(a value)"),
            #[cfg(feature = "server")]
            Repr::Data(raw) => write!(f, "Args({} bytes of data)", raw.len()),
        }
    }
}

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Json(raw) => serde_json::from_str::<&RawValue>(raw)
                .map_err(S::Error::custom)?
                .serialize(serializer),
            Repr::Values(values) => values.serialize(serializer),
            Repr::Value(value) => value.serialize(serializer),
            #[cfg(feature = "server")]
            Repr::Data(raw) => [serde_json::from_str::<&RawValue>(raw).map_err(S::Error::custom)?]
                .serialize(serializer),
        }
    }
}
