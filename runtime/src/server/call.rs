//! The call that a delivery belongs to.

use core::fmt;
use std::borrow::Cow;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::posted::Word;

/// Finds `CALL_ID` in an object, or in the first of several arguments; of a repeated key the last value counts.
pub(super) struct Call<'a>(pub(super) Option<Cow<'a, str>>);

impl<'de: 'a, 'a> Deserialize<'de> for Call<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CallVisitor { is_inside: false })
    }
}

struct CallVisitor {
    is_inside: bool,
}

impl<'de> Visitor<'de> for CallVisitor {
    type Value = Call<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the id of a call")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Call<'de>, A::Error> {
        let mut call = None;
        while let Some(Word(key)) = map.next_key()? {
            if key.as_deref() == Some("CALL_ID") {
                call = map.next_value::<Word<'_>>()?.0;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Call(call))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Call<'de>, A::Error> {
        if self.is_inside {
            return Err(Error::custom("arrays in arrays"));
        }
        let call = seq.next_element_seed(Self { is_inside: true })?;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(call.unwrap_or(Call(None)))
    }
}

impl<'de> DeserializeSeed<'de> for CallVisitor {
    type Value = Call<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Call<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}
