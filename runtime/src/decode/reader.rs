//! One small trait in place of serde's many visitor methods.

use core::{fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::slot::Scalar;

/// What to do with a value of each of the three shapes JSON has.
pub(crate) trait Reader<'de>: Sized {
    /// What comes out.
    type Value;

    /// A value without parts.
    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Self::Value, E>;

    /// An array.
    fn seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error>;

    /// An object.
    fn map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error>;
}

/// A [`Reader`] in serde's clothes.
pub(crate) struct Any<'de, R>(R, PhantomData<&'de ()>);

impl<'de, R: Reader<'de>> Any<'de, R> {
    pub(crate) fn new(reader: R) -> Self {
        Self(reader, PhantomData)
    }
}

impl<'de, R: Reader<'de>> DeserializeSeed<'de> for Any<'de, R> {
    type Value = R::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<R::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, R: Reader<'de>> Visitor<'de> for Any<'de, R> {
    type Value = R::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<R::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Text(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<R::Value, E> {
        self.0.scalar(Scalar::Borrowed(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<R::Value, A::Error> {
        self.0.seq(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R::Value, A::Error> {
        self.0.map(map)
    }
}
