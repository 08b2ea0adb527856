//! Reads objects, lists and maps.

use alloc::string::String;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::{
    failure::{Mismatch, Trail},
    field::FieldReader,
    slot::{Fields, List, Map},
};
use crate::shape::{Field, Shape};

/// Most fields an object can have; the spec's checks enforce it.
const MAX_FIELDS: usize = 256;

/// Which fields of an object said something.
#[derive(Default)]
pub(crate) struct Seen {
    filled: [u64; MAX_FIELDS / 64],
}

impl Seen {
    /// Whether no field said anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.filled == [0; MAX_FIELDS / 64]
    }

    pub(crate) fn set(&mut self, index: usize, filled: bool) {
        if let Some(word) = self.filled.get_mut(index / 64) {
            let bit = 1 << (index % 64);
            *word = if filled { *word | bit } else { *word & !bit };
        }
    }

    fn contains(&self, index: usize) -> bool {
        let word = self.filled.get(index / 64).copied().unwrap_or_default();
        word & (1 << (index % 64)) != 0
    }

    /// The first required field that is missing; what has no slot is not missed.
    pub(crate) fn first_missing(
        &self,
        fields: &mut dyn Fields<'_>,
    ) -> Option<(usize, &'static Field)> {
        let all = fields.shape().fields.iter().enumerate();
        let mut missing =
            all.filter(|(index, field)| field.is_required() && !self.contains(*index));
        missing.find(|(index, _)| fields.slot(*index).is_some())
    }

    /// Fails if a required field is missing.
    pub(crate) fn check<E: Error>(
        &self,
        fields: &mut dyn Fields<'_>,
        trail: &Trail,
    ) -> Result<(), E> {
        match self.first_missing(fields) {
            None => Ok(()),
            Some((_, field)) => Err(trail.at_key(field.wire, trail.fail(Mismatch::missing()))),
        }
    }
}

/// Reads the keys of an object into its fields. Of a repeated key the last value counts, as in `JSON.parse`.
pub(crate) fn read_object<'de, A: MapAccess<'de>>(
    mut map: A,
    fields: &mut dyn Fields<'de>,
    trail: &Trail,
) -> Result<Seen, A::Error> {
    let shape = fields.shape();
    let mut seen = Seen::default();
    let mut expected = 0;
    while let Some(index) = map.next_key_seed(KeySeed { shape, expected })? {
        let known = index.and_then(|index| Some((index, shape.fields.get(index)?)));
        match known.and_then(|(index, field)| Some((index, field, fields.slot(index)?))) {
            None => drop(map.next_value::<IgnoredAny>()?),
            Some((index, field, slot)) => {
                if seen.contains(index) {
                    slot.clear();
                }
                let filled = map
                    .next_value_seed(FieldReader::new(slot, field.empties, trail))
                    .map_err(|error| trail.at_key(field.wire, error))?;
                seen.set(index, filled);
                expected = index + 1;
            }
        }
    }
    Ok(seen)
}

/// Whether an array ends here; takes an item if there is one.
pub(crate) fn is_over<'de, A: SeqAccess<'de>>(seq: &mut A) -> Result<bool, A::Error> {
    Ok(seq.next_element::<IgnoredAny>()?.is_none())
}

/// Reads an array into a list; returns the number of items.
pub(crate) fn read_list<'de, A: SeqAccess<'de>>(
    mut seq: A,
    list: &mut dyn List<'de>,
    trail: &Trail,
) -> Result<usize, A::Error> {
    list.clear();
    let mut items = 0;
    while seq
        .next_element_seed(ItemSeed { list, trail })
        .map_err(|error| trail.at_index(items, error))?
        .is_some()
    {
        items += 1;
    }
    Ok(items)
}

/// Reads an object into a list: PHP writes a list with gaps as an object with numbers as keys, and an empty one as `{}`.
pub(crate) fn read_numbered<'de, A: MapAccess<'de>>(
    mut map: A,
    list: &mut dyn List<'de>,
    trail: &Trail,
) -> Result<usize, A::Error> {
    list.clear();
    let mut items = 0;
    while let Some(key) = map.next_key::<String>()? {
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(trail.fail(Mismatch::kind("an array".into(), "an object")));
        }
        map.next_value_seed(ItemSeed { list, trail })
            .map_err(|error| trail.at_index(items, error))?;
        items += 1;
    }
    Ok(items)
}

/// Reads an object into a map; returns the number of entries.
pub(crate) fn read_map<'de, A: MapAccess<'de>>(
    mut map: A,
    entries: &mut dyn Map<'de>,
    trail: &Trail,
) -> Result<usize, A::Error> {
    entries.clear();
    let mut count = 0;
    while let Some(key) = map.next_key::<String>()? {
        let slot = entries.entry(key.clone());
        map.next_value_seed(FieldReader::new(slot, &[], trail))
            .map_err(|error| trail.at_key(&key, error))?;
        count += 1;
    }
    Ok(count)
}

struct ItemSeed<'s, 'de> {
    list: &'s mut dyn List<'de>,
    trail: &'s Trail,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.push() {
            Some(slot) => FieldReader::new(slot, &[], self.trail)
                .deserialize(deserializer)
                .map(drop),
            None => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

/// Finds a key among the fields without keeping its text.
struct KeySeed {
    shape: &'static Shape,
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.shape.index_of(key, self.expected))
    }
}
