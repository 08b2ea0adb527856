//! Reads objects, lists and maps.

use serde_core::de::Error;

use super::{
    failure::{Mismatch, Trail},
    field::FieldReader,
    slot::{Fields, List, Map},
    source::{Entries, Items, Key, Seed, Source},
};
use crate::shape::{Field, Shape};

/// Most fields an object can have; the spec's checks enforce it.
const MAX_FIELDS: usize = 256;

/// Which fields of an object said something.
#[derive(Default)]
pub(crate) struct Seen([u64; MAX_FIELDS / 64]);

impl Seen {
    /// Whether no field said anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.0 == [0; MAX_FIELDS / 64]
    }

    /// Notes that a field said something; whether it did so before.
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let Some(word) = self.0.get_mut(index / 64) else {
            return false;
        };
        let before = *word;
        *word |= 1 << (index % 64);
        *word == before
    }

    fn remove(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    fn contains(&self, index: usize) -> bool {
        let word = self.0.get(index / 64).copied().unwrap_or_default();
        word & (1 << (index % 64)) != 0
    }

    /// The first required field that is missing; what has no slot is not missed.
    pub(crate) fn first_missing(&self, shape: Shape, fields: &mut dyn Fields<'_>) -> Option<Field> {
        let mut all = shape.fields();
        all.find(|field| {
            field.is_required() && !self.contains(field.index) && fields.slot(field.index).is_some()
        })
    }

    /// Fails if a required field is missing.
    pub(crate) fn check<E: Error>(
        &self,
        shape: Shape,
        fields: &mut dyn Fields<'_>,
        trail: &Trail,
    ) -> Result<(), E> {
        match self.first_missing(shape, fields) {
            None => Ok(()),
            Some(field) => Err(trail.at_key(field.wire(shape), trail.fail(Mismatch::missing()))),
        }
    }
}

/// Reads the keys of an object into its fields. Of a repeated key the last value counts, as in `JSON.parse`.
pub(crate) fn read_object<'de, I: Entries<'de>>(
    mut entries: I,
    shape: Shape,
    fields: &mut dyn Fields<'de>,
    trail: &Trail,
) -> Result<Seen, I::Error> {
    let mut seen = Seen::default();
    let mut expected = 0;
    loop {
        let field = match entries.field(shape, expected)? {
            Key::Field(field) => field,
            Key::Unknown => {
                entries.skip_value()?;
                continue;
            }
            Key::End => return Ok(seen),
        };
        expected = field.index + 1;
        let Some(slot) = fields.slot(field.index) else {
            entries.skip_value()?;
            continue;
        };
        if seen.insert(field.index) {
            slot.clear();
        }
        match entries.value(FieldReader::new(slot, field.empties(), trail)) {
            Ok(true) => {}
            Ok(false) => seen.remove(field.index),
            Err(error) => return Err(trail.at_key(field.wire(shape), error)),
        }
    }
}

/// Reads an array into a list; returns the number of items.
pub(crate) fn read_list<'de, I: Items<'de>>(
    mut items: I,
    list: &mut dyn List<'de>,
    trail: &Trail,
) -> Result<usize, I::Error> {
    list.clear();
    let mut count = 0;
    while items
        .next(ItemSeed { list, trail })
        .map_err(|error| trail.at_index(count, error))?
        .is_some()
    {
        count += 1;
    }
    Ok(count)
}

/// Reads an object into a list: PHP writes a list with gaps as an object with numbers as keys, and an empty one as `{}`.
pub(crate) fn read_numbered<'de, I: Entries<'de>>(
    mut entries: I,
    list: &mut dyn List<'de>,
    trail: &Trail,
) -> Result<usize, I::Error> {
    list.clear();
    let mut count = 0;
    while let Some(key) = entries.key()? {
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(trail.fail(Mismatch::kind("an array".into(), "an object")));
        }
        entries
            .value(ItemSeed { list, trail })
            .map_err(|error| trail.at_index(count, error))?;
        count += 1;
    }
    Ok(count)
}

/// Reads an object into a map; returns the number of entries.
pub(crate) fn read_map<'de, I: Entries<'de>>(
    mut entries: I,
    map: &mut dyn Map<'de>,
    trail: &Trail,
) -> Result<usize, I::Error> {
    map.clear();
    let mut count = 0;
    while let Some(key) = entries.key()? {
        let slot = map.entry(key.clone().into_owned());
        entries
            .value(FieldReader::required(slot, trail))
            .map_err(|error| trail.at_key(&key, error))?;
        count += 1;
    }
    Ok(count)
}

struct ItemSeed<'s, 'de> {
    list: &'s mut dyn List<'de>,
    trail: &'s Trail,
}

impl<'de> Seed<'de> for ItemSeed<'_, 'de> {
    type Value = ();

    fn read_from<S: Source<'de>>(self, source: S) -> Result<(), S::Error> {
        match self.list.push() {
            Some(slot) => FieldReader::required(slot, self.trail)
                .read_from(source)
                .map(drop),
            None => source.skip(),
        }
    }
}
