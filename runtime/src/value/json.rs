//! JSON that is kept as it came.

use alloc::{borrow::ToOwned, boxed::Box, string::String};
use core::{
    fmt,
    hash::{Hash, Hasher},
};

use serde_core::{Serialize, Serializer};
use serde_json::value::RawValue;

/// Any JSON value, kept as the text that arrived.
///
/// Two values are equal when their texts are.
///
/// ```
/// use bitrix24_placement::Json;
///
/// let json = Json::parse(r#"{"a": 1}"#)?;
/// assert_eq!(json.as_str(), r#"{"a": 1}"#);
/// # Ok::<(), bitrix24_placement::InvalidJson>(())
/// ```
#[derive(Debug, Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// Checks that `text` is JSON.
    ///
    /// # Errors
    ///
    /// [`InvalidJson`] when it is not.
    pub fn parse(text: &str) -> Result<Self, InvalidJson> {
        RawValue::from_string(text.to_owned())
            .map(Self)
            .map_err(|_| InvalidJson(()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }
}

impl From<Box<RawValue>> for Json {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

impl From<Json> for String {
    fn from(json: Json) -> Self {
        Box::<str>::from(json.0).into()
    }
}

impl Default for Json {
    /// `null`
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Json {}

impl Hash for Json {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is no [`Json`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidJson(());

impl fmt::Display for InvalidJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one JSON value")
    }
}

impl core::error::Error for InvalidJson {}
