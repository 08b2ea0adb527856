//! What the decoder and the encoder must know of a payload, as the generator wrote it.

mod empty;
mod field;
mod written;

pub(crate) use empty::{Empties, Empty};
pub(crate) use field::Field;
pub(crate) use written::{Listed, described, length, numbers, text};

use crate::description::{Number, Numbers, Reader};

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

/// The fields of a payload or of a nested object.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    text: &'static str,
    /// Where its words are.
    words: usize,
    fields: Numbers,
    number: Number,
}

impl Shape {
    /// No fields at all.
    pub const NOTHING: Self = Self::new("", &[]);

    /// That of an object; see [`description`](crate::description).
    #[must_use]
    pub const fn new(text: &'static str, numbers: &'static [u8]) -> Self {
        let numbers = Numbers::new(numbers);
        Self::of(text, 0, numbers, numbers.at(0))
    }

    /// What a number says, with its words somewhere in the text, and its fields among the numbers.
    #[inline]
    pub(crate) const fn of(
        text: &'static str,
        words: usize,
        numbers: Numbers,
        number: Number,
    ) -> Self {
        Self {
            text,
            words,
            fields: numbers.part(number.bits(0, 32), number.bits(32, 9)),
            number,
        }
    }

    /// How they lie on the wire.
    #[inline]
    pub(crate) const fn kind(self) -> Kind {
        match self.number.bits(50, 2) {
            1 => Kind::Object,
            2 => Kind::Args,
            3 => Kind::EmptyObject,
            _ => Kind::None,
        }
    }

    /// How many they are.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        self.fields.0.len()
    }

    /// How many of them must say something.
    #[inline]
    pub(crate) const fn required(self) -> usize {
        self.number.bits(41, 9)
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
