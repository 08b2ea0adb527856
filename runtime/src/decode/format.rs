//! Any deserializer of serde as a source.

use alloc::{borrow::Cow, boxed::Box};
use core::{fmt, marker::PhantomData};

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::{
    slot::Scalar,
    source::{Entries, Items, Key, Reader, Seed, Source},
};
use crate::{shape::Shape, value::Json};

/// A value in any format.
pub(crate) struct Format<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Source<'de> for Format<D> {
    type Error = D::Error;

    fn read<R: Reader<'de>>(self, reader: R) -> Result<R::Value, D::Error> {
        self.0.deserialize_any(ReaderVisitor(reader, PhantomData))
    }

    fn json(self) -> Result<Json, D::Error> {
        Box::<RawValue>::deserialize(self.0).map(Json::from)
    }

    fn skip(self) -> Result<(), D::Error> {
        IgnoredAny::deserialize(self.0).map(|_| ())
    }
}

/// An array or object in any format.
struct Access<A>(A);

impl<'de, A: SeqAccess<'de>> Items<'de> for Access<A> {
    type Error = A::Error;

    fn next<S: Seed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(FormatSeed(seed, PhantomData))
    }

    fn skip_item(&mut self) -> Result<bool, A::Error> {
        Ok(self.0.next_element::<IgnoredAny>()?.is_some())
    }
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Access<A> {
    type Error = A::Error;

    fn field(&mut self, shape: Shape, expected: usize) -> Result<Key, A::Error> {
        let key = self.0.next_key_seed(FieldVisitor { shape, expected })?;
        Ok(key.unwrap_or(Key::End))
    }

    fn key(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        self.0.next_key_seed(KeyVisitor)
    }

    fn value<S: Seed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(FormatSeed(seed, PhantomData))
    }

    fn skip_value(&mut self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>().map(|_| ())
    }
}

struct FormatSeed<'de, S>(S, PhantomData<&'de ()>);

impl<'de, S: Seed<'de>> DeserializeSeed<'de> for FormatSeed<'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.read_from(Format(deserializer))
    }
}

struct ReaderVisitor<'de, R>(R, PhantomData<&'de ()>);

impl<'de, R: Reader<'de>> Visitor<'de> for ReaderVisitor<'de, R> {
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
        self.0.seq(Access(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R::Value, A::Error> {
        self.0.map(Access(map))
    }
}

/// Finds a key among the fields without keeping its text.
struct FieldVisitor {
    shape: Shape,
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for FieldVisitor {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FieldVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.shape.find(key, self.expected).into())
    }
}

struct KeyVisitor;

impl<'de> DeserializeSeed<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.into()))
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }
}
