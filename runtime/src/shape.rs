//! What the decoder and the encoder must know of a payload, as the generator wrote it.

mod empty;
mod field;
mod written;

pub(crate) use empty::{Empties, Empty};
pub(crate) use field::Field;
pub(crate) use written::{Listed, described, length, numbers, text};

use crate::description::{Numbers, Reader};

/// How a payload's fields lie in the arguments of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// No data.
    None,
    /// An object that never has keys.
    EmptyObject,
    /// One object with the fields.
    Object,
    /// One positional argument per field.
    Args,
}

impl Kind {
    #[inline]
    pub(crate) const fn numbered(number: usize) -> Self {
        match number {
            1 => Self::Object,
            2 => Self::Args,
            3 => Self::EmptyObject,
            _ => Self::None,
        }
    }
}

/// The fields of a payload or of a nested object.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    text: &'static str,
    /// Where its words are.
    words: usize,
    fields: Numbers,
    kind: Kind,
}

impl Shape {
    /// No fields at all.
    pub const NOTHING: Self = Self::of("", 0, Numbers(&[]), Kind::None);

    /// That of an object; see [`description`](crate::description).
    #[must_use]
    pub const fn new(text: &'static str, numbers: &'static [u8]) -> Self {
        Self::of(text, 0, Numbers::new(numbers), Kind::Object)
    }

    /// Fields with their words somewhere in a text.
    #[inline]
    pub(crate) const fn of(text: &'static str, words: usize, fields: Numbers, kind: Kind) -> Self {
        Self {
            text,
            words,
            fields,
            kind,
        }
    }

    /// How they lie on the wire.
    #[inline]
    pub(crate) const fn kind(self) -> Kind {
        self.kind
    }

    /// How many they are.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        self.fields.0.len()
    }

    /// The fields, in order, from a place on.
    pub(crate) fn fields_from(self, first: usize) -> impl Iterator<Item = Field> {
        (first..self.len()).map(move |index| Field::new(index, self.fields.at(index)))
    }

    /// The fields, in order.
    pub(crate) fn fields(self) -> impl Iterator<Item = Field> {
        self.fields_from(0)
    }

    /// One of the fields; `None` behind the last one.
    #[inline]
    pub(crate) const fn field(self, index: usize) -> Option<Field> {
        if index < self.len() {
            Some(Field::new(index, self.fields.at(index)))
        } else {
            None
        }
    }

    /// The name of the type in Rust.
    pub(crate) const fn name(self) -> &'static str {
        self.words().text()
    }

    /// Whether it is the very same. All events of a spec have their texts in one, and of two objects the compiler may put
    /// equal numbers in one place, so only both together tell.
    #[cfg(feature = "wasm")]
    pub(crate) fn is(self, other: Self) -> bool {
        core::ptr::eq(self.text, other.text) && core::ptr::eq(self.fields.0, other.fields.0)
    }

    /// Whether the payload is one single value.
    pub(crate) const fn is_single(self) -> bool {
        matches!(self.kind(), Kind::Args) && self.len() == 1
    }

    /// The field with a wire key; the keys of one sender mostly come in one order, so the search starts at `expected`.
    pub(crate) fn find<K: PartialEq<str> + ?Sized>(
        self,
        key: &K,
        expected: usize,
    ) -> Option<Field> {
        let mut later = self.fields_from(expected);
        let mut before = self.fields().take(expected);
        later
            .find(|field| field.is_called(self, key))
            .or_else(|| before.find(|field| field.is_called(self, key)))
    }

    #[inline]
    pub(crate) const fn text(self) -> &'static str {
        self.text
    }

    /// Its names in Rust.
    pub(crate) const fn words(self) -> Reader {
        Reader(self.text).skip(self.words)
    }

    /// What stands behind its words.
    pub(crate) const fn behind_words(self) -> Reader {
        let (mut words, mut left) = (self.words(), self.len() + 1);
        while left > 0 {
            words.text();
            left -= 1;
        }
        words
    }
}

/// A type with fields, described at compile time.
pub trait Described {
    /// Its fields.
    const SHAPE: Shape;
}

/// The same behind a pointer.
pub trait Shaped {
    /// The fields.
    fn shape(&self) -> Shape;
}

impl<T: Described> Shaped for T {
    fn shape(&self) -> Shape {
        T::SHAPE
    }
}
