//! Reads one value into a slot.

use alloc::boxed::Box;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess};
use serde_json::value::RawValue;

use super::{
    failure::{Mismatch, Trail},
    object::{self, Seen},
    reader::{Any, Reader},
    slot::{Scalar, Slot, Target},
};
use crate::{shape::Empty, value::Json};

/// Reads one value into a slot; `true` if it was something, `false` if it said nothing.
pub(crate) struct FieldReader<'s, 'de> {
    slot: &'s mut dyn Slot<'de>,
    empties: &'static [Empty],
    trail: &'s Trail,
}

impl<'s, 'de> FieldReader<'s, 'de> {
    pub(crate) fn new(
        slot: &'s mut dyn Slot<'de>,
        empties: &'static [Empty],
        trail: &'s Trail,
    ) -> Self {
        Self {
            slot,
            empties,
            trail,
        }
    }

    fn nothing(self) -> bool {
        self.slot.clear();
        false
    }

    /// A list or map without items is something only where nothing cannot be said.
    fn says(&self, items: usize) -> bool {
        items > 0 || self.empties.is_empty()
    }

    fn mismatch<E: Error>(&mut self, found: &'static str) -> E {
        self.trail
            .fail(Mismatch::kind(self.slot.target().expected(), found))
    }

    fn finish_object<E: Error>(self, seen: &Seen) -> Result<bool, E> {
        let may_be_empty = |empty| self.empties.contains(&empty);
        if seen.is_empty() && (may_be_empty(Empty::EmptyObject) || may_be_empty(Empty::EmptyArray))
        {
            return Ok(self.nothing());
        }
        if let Target::Object(fields) = self.slot.target() {
            seen.check(fields, self.trail)?;
        }
        Ok(true)
    }

    fn json<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let json = Json::from(Box::<RawValue>::deserialize(deserializer)?);
        if json.is_null() && !self.empties.is_empty() {
            return Ok(self.nothing());
        }
        if let Target::Json(place) = self.slot.target() {
            *place = json;
        }
        Ok(true)
    }
}

impl<'de> DeserializeSeed<'de> for FieldReader<'_, 'de> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if self.slot.is_json() {
            self.json(deserializer)
        } else {
            Any::new(self).deserialize(deserializer)
        }
    }
}

impl<'de> Reader<'de> for FieldReader<'_, 'de> {
    type Value = bool;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<bool, E> {
        if scalar.says_nothing(self.empties) {
            return Ok(self.nothing());
        }
        match self.slot.target().assign(scalar) {
            Ok(()) => Ok(true),
            Err(mismatch) => Err(self.trail.fail(mismatch)),
        }
    }

    fn seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<bool, A::Error> {
        match self.slot.target() {
            Target::List(list) => {
                object::read_list(seq, list, self.trail).map(|items| self.says(items))
            }
            // PHP writes an object without keys as an empty array.
            Target::Object(_) | Target::Map(_) if object::is_over(&mut seq)? => {
                self.finish_object(&Seen::default())
            }
            _ => Err(self.mismatch("an array")),
        }
    }

    fn map<A: MapAccess<'de>>(mut self, map: A) -> Result<bool, A::Error> {
        match self.slot.target() {
            Target::Object(fields) => {
                let seen = object::read_object(map, fields, self.trail)?;
                self.finish_object(&seen)
            }
            Target::List(list) => {
                object::read_numbered(map, list, self.trail).map(|items| self.says(items))
            }
            Target::Map(entries) => {
                object::read_map(map, entries, self.trail).map(|entries| self.says(entries))
            }
            _ => Err(self.mismatch("an object")),
        }
    }
}
