//! What the readers see of the input, be it JSON text or any deserializer of serde: a few small traits in place of
//! serde's many methods.

use alloc::borrow::Cow;

use serde_core::de::Error;

use super::slot::Scalar;
use crate::{
    shape::{Field, Shape},
    value::Json,
};

/// A value that was not read yet.
pub(crate) trait Source<'de>: Sized {
    /// Why it cannot be read. What does not fit a slot is noted in the [`Trail`](super::Trail), and this only stops.
    type Error: Error;

    /// The text, if it is one that can be borrowed as it stands; if not, nothing was read.
    fn borrowed(&mut self) -> Option<&'de str> {
        None
    }

    /// Hands it to the method of the reader for its shape.
    fn read<R: Reader<'de>>(self, reader: R) -> Result<R::Value, Self::Error>;

    /// Keeps it as it is written.
    fn json(self) -> Result<Json, Self::Error>;

    /// Leaves it alone.
    fn skip(self) -> Result<(), Self::Error>;
}

/// What to do with a value of each of the three shapes JSON has.
pub(crate) trait Reader<'de>: Sized {
    /// What comes out.
    type Value;

    /// A value without parts.
    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Self::Value, E>;

    /// An array.
    fn seq<I: Items<'de>>(self, items: I) -> Result<Self::Value, I::Error>;

    /// An object.
    fn map<I: Entries<'de>>(self, entries: I) -> Result<Self::Value, I::Error>;
}

/// What to do with the next part of an array or object, if there is one.
pub(crate) trait Seed<'de>: Sized {
    /// What comes out.
    type Value;

    /// Takes the part.
    fn read_from<S: Source<'de>>(self, source: S) -> Result<Self::Value, S::Error>;
}

/// A [`Reader`] that takes whatever comes.
pub(crate) struct Any<R>(pub(crate) R);

impl<'de, R: Reader<'de>> Seed<'de> for Any<R> {
    type Value = R::Value;

    fn read_from<S: Source<'de>>(self, source: S) -> Result<R::Value, S::Error> {
        source.read(self.0)
    }
}

/// The items of an array, one by one.
pub(crate) trait Items<'de> {
    /// As [`Source::Error`].
    type Error: Error;

    /// Reads the next item; `None` behind the last one.
    fn next<S: Seed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Self::Error>;

    /// Leaves the next item alone; `false` if there is none.
    fn skip_item(&mut self) -> Result<bool, Self::Error>;
}

/// A key of an object, looked up among fields.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    /// That of a field.
    Field(Field),
    /// One that is not known.
    Unknown,
    /// There is none: the object ends.
    End,
}

impl From<Option<Field>> for Key {
    fn from(field: Option<Field>) -> Self {
        field.map_or(Self::Unknown, Self::Field)
    }
}

/// The entries of an object, one by one: a key, then its value.
pub(crate) trait Entries<'de> {
    /// As [`Source::Error`].
    type Error: Error;

    /// Looks the next key up among fields, first at `expected`; what comes then is its value.
    fn field(&mut self, shape: Shape, expected: usize) -> Result<Key, Self::Error>;

    /// The next key, in the same way.
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Self::Error>;

    /// Reads the value of the key.
    fn value<S: Seed<'de>>(&mut self, seed: S) -> Result<S::Value, Self::Error>;

    /// Leaves the value of the key alone.
    fn skip_value(&mut self) -> Result<(), Self::Error>;
}
