//! Errors, as types users can match.

use alloc::{borrow::Cow, boxed::Box, format, string::String};
use core::fmt;

/// The arguments of a delivery do not fit the event.
///
/// ```
/// use bitrix24_placement::{Args, DecodeErrorKind, PlacementEvent, background_call_card::Initialized};
///
/// let args = Args::from_json(r#"[{"CALL_ID": "1", "CRM_ENTITY_ID": "many"}]"#)?;
/// let error = Initialized::decode(args).unwrap_err();
/// assert_eq!(error.event(), "BackgroundCallCard::initialized");
/// assert_eq!(error.path(), "args[0].CRM_ENTITY_ID");
/// assert_eq!(error.kind(), DecodeErrorKind::Value);
/// assert_eq!(error.found(), "text \"many\"");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Details>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Details {
    kind: DecodeErrorKind,
    event: String,
    path: String,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
}

/// What kind of thing was wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// A required value was missing, or `null`.
    Missing,
    /// A value had a JSON type that cannot be read as the field's type.
    Type,
    /// The JSON type was right, the value was not: not a number, too large, no day of the calendar, not listed.
    Value,
    /// A field that borrows met text with escapes; `Cow<str>` or `String` can hold it.
    NotBorrowable,
    /// The text was no JSON.
    Syntax,
    /// Arrays and objects were nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep,
}

impl DecodeError {
    pub(crate) fn new(
        kind: DecodeErrorKind,
        event: &str,
        path: String,
        expected: Cow<'static, str>,
        found: Cow<'static, str>,
    ) -> Self {
        Self(Box::new(Details {
            kind,
            event: event.into(),
            path,
            expected,
            found,
        }))
    }

    pub(crate) fn syntax(event: &str, root: &str, error: String) -> Self {
        Self::new(
            DecodeErrorKind::Syntax,
            event,
            root.into(),
            "JSON".into(),
            error.into(),
        )
    }

    pub(crate) fn too_deep(event: &str, root: &str) -> Self {
        let expected = format!("at most {} levels of arrays and objects", crate::MAX_DEPTH);
        Self::new(
            DecodeErrorKind::TooDeep,
            event,
            root.into(),
            expected.into(),
            "more".into(),
        )
    }

    /// What kind of thing was wrong.
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// Wire name of the event.
    pub fn event(&self) -> &str {
        &self.0.event
    }

    /// Where in the delivery, such as `args[0].CRM_BINDINGS[1].ENTITY_ID`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What would have been right.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What was there, shortened; values that may be secrets are not shown.
    pub fn found(&self) -> &str {
        &self.0.found
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details {
            event,
            path,
            expected,
            found,
            ..
        } = &*self.0;
        write!(f, "{event}: {path}: expected {expected}, found {found}")
    }
}

impl core::error::Error for DecodeError {}

/// A delivery that cannot be turned into an event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryError {
    /// It is no delivery: not UTF-8, not JSON, or without the name of an event.
    Malformed(Malformed),
    /// It is longer than [`MAX_BYTES`](crate::MAX_BYTES).
    TooLarge {
        /// Its length in bytes.
        bytes: usize,
    },
    /// Its arguments do not fit the event.
    Decode(DecodeError),
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::TooLarge { bytes } => {
                write!(
                    f,
                    "the delivery has {bytes} bytes; at most {} are read",
                    crate::MAX_BYTES
                )
            }
        }
    }
}

impl core::error::Error for DeliveryError {}

impl From<DecodeError> for DeliveryError {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<Malformed> for DeliveryError {
    fn from(error: Malformed) -> Self {
        Self::Malformed(error)
    }
}

/// Why a text is no delivery; never shows the text itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(Cow<'static, str>);

impl Malformed {
    pub(crate) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self(reason.into())
    }

    pub(crate) fn json(error: impl fmt::Display) -> Self {
        Self(format!("not JSON: {error}").into())
    }

    pub(crate) fn utf8(error: core::str::Utf8Error) -> Self {
        Self(format!("not UTF-8 from byte {}", error.valid_up_to()).into())
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for Malformed {}
