//! What each type accepts: the lenient part of decoding, rule by rule.

use alloc::{
    borrow::{Cow, ToOwned},
    format,
    string::{String, ToString},
};

use serde_json::Number;

use super::{
    failure::Mismatch,
    slot::{Decode, Scalar, Target, ValueSet},
};
use crate::{
    error::DecodeErrorKind,
    shape::{Empties, Empty},
    value::{Date, Digits, Id, UnknownValue, Unlisted},
};

/// Whole numbers up to here survive in a `f64`: 2 to the power of 53.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl<'a, 'de: 'a> Scalar<'a, 'de> {
    /// Whether this is one of a field's ways to say nothing; `null` always is, where nothing may be said.
    #[inline]
    pub(crate) fn says_nothing(self, empties: Empties) -> bool {
        if empties.is_none() {
            return false;
        }
        let empty = match self {
            Self::Null => return true,
            Self::Unsigned(0) => Some(Empty::Zero),
            Self::Text(text) | Self::Borrowed(text) => Empty::of_text(text),
            Self::Escaped(text) => Empty::of_text(&text),
            _ => None,
        };
        empty.is_some_and(|empty| empties.contains(empty))
    }

    /// The text, if it is one.
    #[inline]
    fn as_text(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) | Self::Borrowed(text) => Some(Cow::Borrowed(text)),
            Self::Escaped(text) => Some(Cow::Owned(text.unescape())),
            _ => None,
        }
    }

    #[cold]
    fn digits(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Unsigned(number) => Some(Cow::Owned(number.to_string())),
            Self::Signed(number) => Some(Cow::Owned(number.to_string())),
            _ => None,
        }
    }

    /// The text, for types that are written as text; whole numbers are read as their digits.
    #[inline]
    fn text(self) -> Option<Cow<'a, str>> {
        self.as_text().or_else(|| self.digits())
    }

    fn boolean(self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(value),
            Self::Unsigned(1) => Some(true),
            Self::Unsigned(0) => Some(false),
            _ => match &*self.as_text()? {
                "true" | "Y" | "1" => Some(true),
                "false" | "N" | "0" => Some(false),
                _ => None,
            },
        }
    }

    fn integer(self) -> Option<i64> {
        match self {
            Self::Signed(number) => Some(number),
            Self::Unsigned(number) => number.try_into().ok(),
            #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
            Self::Float(number) if is_exact(number) => Some(number as i64),
            _ => self.as_text()?.parse().ok(),
        }
    }

    fn id(self) -> Option<Id> {
        match self {
            Self::Unsigned(number) => Some(Id::new(number)),
            Self::Signed(_) | Self::Float(_) => self.integer()?.try_into().map(Id::new).ok(),
            _ => self.as_text()?.parse().ok(),
        }
    }

    /// Short words for an error message.
    pub(crate) fn describe(self) -> Cow<'static, str> {
        match self {
            Self::Null => "null".into(),
            Self::Boolean(value) => value.to_string().into(),
            Self::Signed(number) => number.to_string().into(),
            Self::Unsigned(number) => number.to_string().into(),
            Self::Float(number) => describe_float(number),
            Self::Text(text) | Self::Borrowed(text) => describe_text(text).into(),
            Self::Escaped(text) => describe_text(&text.unescape()).into(),
        }
    }
}

fn is_exact(number: f64) -> bool {
    number.abs() <= EXACT && number % 1.0 == 0.0
}

/// As JSON writes it: the standard library would bring 15 KB of WASM, for digits that nobody asks for.
fn describe_float(number: f64) -> Cow<'static, str> {
    match Number::from_f64(number) {
        Some(number) => number.to_string().into(),
        None => "a number without end".into(),
    }
}

/// As JSON writes it, for the same reason.
pub(super) fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Shows short text; of long text, which may be a secret, only its beginning and length.
fn describe_text(text: &str) -> String {
    const SHOWN: usize = 20;
    const BEGINNING: usize = 6;
    let length = text.chars().count();
    if length <= SHOWN {
        ["text ", &quoted(text)].concat()
    } else {
        let beginning: String = text.chars().take(BEGINNING).collect();
        let beginning = quoted(&beginning);
        format!("text of {length} characters that begins with {beginning}")
    }
}

impl<'de> Target<'_, 'de> {
    /// Puts a scalar there, if it fits.
    #[inline]
    pub(crate) fn assign(&mut self, scalar: Scalar<'_, 'de>) -> Option<()> {
        match self {
            Self::Text(place) => put(*place, scalar.text().map(Cow::into_owned)),
            Self::Cow(place) => put(*place, scalar.cow()),
            Self::Borrowed(place) => put(*place, scalar.borrowed()),
            Self::Boolean(place) => put(*place, scalar.boolean()),
            Self::Integer(place) => put(*place, scalar.integer()),
            Self::Id(place) => put(*place, scalar.id()),
            Self::Digits(place) => put(
                *place,
                scalar.text().and_then(|text| Digits::new(text).ok()),
            ),
            Self::Date(place) => put(
                *place,
                scalar.text().and_then(|text| Date::parse(&text).ok()),
            ),
            Self::Value(place) => scalar.text().and_then(|text| put_value(*place, &text)),
            Self::Object(_) | Self::List(_) | Self::Map(_) | Self::Json(_) => None,
        }
    }

    /// The same for text of the delivery; first the types that most of it is for.
    #[inline]
    pub(crate) fn assign_text(&mut self, text: &'de str) -> Option<()> {
        match self {
            // It is blank, or nearly always: to ask it for its room takes longer than to take some.
            Self::Text(place) => **place = String::from(text),
            Self::Borrowed(place) => **place = text,
            Self::Value(set) => return put_value(*set, text),
            _ => return self.assign(Scalar::Borrowed(text)),
        }
        Some(())
    }

    /// What would fit, for an error message.
    pub(crate) fn expected(&self) -> Cow<'static, str> {
        match self {
            Self::Text(_) | Self::Cow(_) => "text".into(),
            Self::Borrowed(_) => "text without escapes, which can be borrowed".into(),
            Self::Boolean(_) => "true or false".into(),
            Self::Integer(_) => "a whole number of 64 bits".into(),
            Self::Id(_) => "an id: a whole number from 0, of 64 bits, or its digits".into(),
            Self::Digits(_) => "text of digits".into(),
            Self::Date(_) => "a date, YYYY-MM-DD".into(),
            Self::Value(set) if set.values().open => "text".into(),
            Self::Value(set) => format!("one of `{}`", set.values().names.join("`, `")).into(),
            Self::Object(_) | Self::Map(_) => "an object".into(),
            Self::List(_) => "an array".into(),
            Self::Json(_) => "a JSON value".into(),
        }
    }

    /// What is said of a scalar that does not fit.
    #[cold]
    pub(crate) fn mismatch(&self, scalar: Scalar<'_, '_>) -> Mismatch {
        let kind = match (self, scalar) {
            (_, Scalar::Null) => DecodeErrorKind::Missing,
            (Self::Borrowed(_), Scalar::Text(_) | Scalar::Escaped(_)) => {
                DecodeErrorKind::NotBorrowable
            }
            (
                Self::Integer(_) | Self::Id(_) | Self::Date(_) | Self::Digits(_) | Self::Value(_),
                Scalar::Text(_)
                | Scalar::Borrowed(_)
                | Scalar::Escaped(_)
                | Scalar::Signed(_)
                | Scalar::Unsigned(_),
            ) => DecodeErrorKind::Value,
            _ => DecodeErrorKind::Type,
        };
        Mismatch {
            kind,
            expected: self.expected(),
            found: scalar.describe(),
        }
    }
}

impl<'de> Scalar<'_, 'de> {
    fn cow(self) -> Option<Cow<'de, str>> {
        match self {
            Self::Borrowed(text) => Some(Cow::Borrowed(text)),
            other => other.text().map(|text| Cow::Owned(text.into_owned())),
        }
    }

    fn borrowed(self) -> Option<&'de str> {
        match self {
            Self::Borrowed(text) => Some(text),
            _ => None,
        }
    }
}

fn put<T>(place: &mut T, value: Option<T>) -> Option<()> {
    *place = value?;
    Some(())
}

/// The value of an open set with this text.
pub fn open_value<'de, T: ValueSet + Decode<'de>>(text: &str) -> T {
    let mut value = T::blank();
    put_value(&mut value, text);
    value
}

/// The value of a closed set with this text.
///
/// # Errors
///
/// [`UnknownValue`] when it is not listed.
pub fn closed_value<'de, T: ValueSet + Decode<'de>>(text: &str) -> Result<T, UnknownValue> {
    let mut value = T::blank();
    match put_value(&mut value, text) {
        Some(()) => Ok(value),
        None => Err(UnknownValue {
            allowed: value.values().names,
        }),
    }
}

pub(crate) fn put_value(set: &mut dyn ValueSet, text: &str) -> Option<()> {
    match set.values().find(text) {
        Some(index) => set.put(index),
        None if set.values().open => set.put_unlisted(Unlisted::new(text.to_owned())),
        None => return None,
    }
    Some(())
}
