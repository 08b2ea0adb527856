//! Reads the arguments of a delivery into a payload.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess};

use super::{
    failure::{Mismatch, Trail},
    field::FieldReader,
    object::{self, Seen},
    reader::{Any, Reader},
    slot::{Fields, Scalar, Target},
};
use crate::shape::Kind;

/// Reads the argument list of a delivery.
pub(crate) struct ArgsReader<'s, 'de> {
    pub(crate) payload: &'s mut dyn Fields<'de>,
    pub(crate) trail: &'s Trail,
}

impl<'de> Reader<'de> for ArgsReader<'_, 'de> {
    type Value = ();

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<(), E> {
        match scalar {
            Scalar::Null => finish(self.payload, &Seen::default(), self.trail),
            _ => Err(self
                .trail
                .fail(Mismatch::kind("an array".into(), "a single value"))),
        }
    }

    fn seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match self.payload.shape().kind {
            Kind::None | Kind::EmptyObject => drain(seq),
            Kind::Object => {
                let reader = ObjectReader {
                    payload: self.payload,
                    trail: self.trail,
                };
                let first = seq.next_element_seed(Any::new(reader));
                match first.map_err(|error| self.trail.at_index(0, error))? {
                    Some(()) => drain(seq),
                    None => finish(self.payload, &Seen::default(), self.trail),
                }
            }
            Kind::Args => self.positional(seq),
        }
    }

    fn map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind("an array".into(), "an object")))
    }
}

impl<'de> ArgsReader<'_, 'de> {
    fn positional<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let count = self.payload.shape().fields.len();
        let first = FirstSeed {
            payload: self.payload,
            trail: self.trail,
            spread: count > 1,
        };
        let first = seq.next_element_seed(first);
        match first.map_err(|error| self.trail.at_index(0, error))? {
            None => finish(self.payload, &Seen::default(), self.trail),
            Some(First::Spread) => drain(seq),
            Some(First::Argument(filled)) => {
                let mut seen = Seen::default();
                seen.set(0, filled);
                read_positional(seq, self.payload, seen, 1, self.trail)
            }
        }
    }
}

/// Fails for the first required field that is missing, at its place in the arguments.
fn finish<E: Error>(payload: &mut dyn Fields<'_>, seen: &Seen, trail: &Trail) -> Result<(), E> {
    match payload.shape().kind {
        Kind::None | Kind::EmptyObject => Ok(()),
        Kind::Object => seen
            .check(payload, trail)
            .map_err(|error| trail.at_index(0, error)),
        Kind::Args => match seen.first_missing(payload) {
            None => Ok(()),
            Some((index, _)) => Err(trail.at_index(index, trail.fail(Mismatch::missing()))),
        },
    }
}

/// Reads the arguments from number `index` on; further ones than the spec knows are left alone.
fn read_positional<'de, A: SeqAccess<'de>>(
    mut seq: A,
    payload: &mut dyn Fields<'de>,
    mut seen: Seen,
    first: usize,
    trail: &Trail,
) -> Result<(), A::Error> {
    let shape = payload.shape();
    for (index, field) in shape.fields.iter().enumerate().skip(first) {
        let read = match payload.slot(index) {
            Some(slot) => seq.next_element_seed(FieldReader::new(slot, field.empties, trail)),
            None => seq
                .next_element::<IgnoredAny>()
                .map(|read| read.map(|_| false)),
        };
        match read.map_err(|error| trail.at_index(index, error))? {
            None => break,
            Some(filled) => seen.set(index, filled),
        }
    }
    drain(seq)?;
    finish(payload, &seen, trail)
}

fn drain<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<(), A::Error> {
    while !object::is_over(&mut seq)? {}
    Ok(())
}

/// Reads the one object of a payload; what clients hand over for "no data" is an object without keys.
struct ObjectReader<'s, 'de> {
    payload: &'s mut dyn Fields<'de>,
    trail: &'s Trail,
}

impl<'de> Reader<'de> for ObjectReader<'_, 'de> {
    type Value = ();

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<(), E> {
        match scalar {
            Scalar::Null | Scalar::Text("") | Scalar::Borrowed("") => {
                Seen::default().check(self.payload, self.trail)
            }
            _ => Err(self
                .trail
                .fail(Mismatch::scalar("an object".into(), scalar))),
        }
    }

    fn seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if object::is_over(&mut seq)? {
            Seen::default().check(self.payload, self.trail)
        } else {
            Err(self
                .trail
                .fail(Mismatch::kind("an object".into(), "an array")))
        }
    }

    fn map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        object::read_object(map, self.payload, self.trail)?.check(self.payload, self.trail)
    }
}

/// The first of several positional arguments, or all of them in one array, as some clients hand them over.
struct FirstSeed<'s, 'de> {
    payload: &'s mut dyn Fields<'de>,
    trail: &'s Trail,
    spread: bool,
}

enum First {
    Argument(bool),
    Spread,
}

impl<'s, 'de> FirstSeed<'s, 'de> {
    /// Whether an array can be the first argument itself.
    fn takes_arrays(&mut self) -> bool {
        let Some(slot) = self.payload.slot(0) else {
            return false;
        };
        let takes_arrays = slot.is_json() || matches!(slot.target(), Target::List(_));
        slot.clear();
        takes_arrays
    }

    /// What the first argument is read with.
    fn field(self) -> Option<FieldReader<'s, 'de>> {
        let empties = self.payload.shape().fields.first()?.empties;
        Some(FieldReader::new(self.payload.slot(0)?, empties, self.trail))
    }
}

impl<'de> DeserializeSeed<'de> for FirstSeed<'_, 'de> {
    type Value = First;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<First, D::Error> {
        if self.spread && !self.takes_arrays() {
            return Any::new(self).deserialize(deserializer);
        }
        match self.field() {
            Some(field) => field.deserialize(deserializer).map(First::Argument),
            None => serde::Deserialize::deserialize(deserializer)
                .map(|IgnoredAny| First::Argument(false)),
        }
    }
}

impl<'de> Reader<'de> for FirstSeed<'_, 'de> {
    type Value = First;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<First, E> {
        match self.field() {
            Some(field) => field.scalar(scalar).map(First::Argument),
            None => Ok(First::Argument(false)),
        }
    }

    fn seq<A: SeqAccess<'de>>(self, seq: A) -> Result<First, A::Error> {
        read_positional(seq, self.payload, Seen::default(), 0, self.trail).map(|()| First::Spread)
    }

    fn map<A: MapAccess<'de>>(self, map: A) -> Result<First, A::Error> {
        match self.field() {
            Some(field) => field.map(map).map(First::Argument),
            None => Ok(First::Argument(false)),
        }
    }
}

/// Reads the value form of a payload: nothing, an object, one value as itself, or several arguments by name.
pub(crate) struct PayloadReader<'s, 'de> {
    pub(crate) payload: &'s mut dyn Fields<'de>,
    pub(crate) trail: &'s Trail,
}

impl<'de> DeserializeSeed<'de> for PayloadReader<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { payload, trail } = self;
        let shape = payload.shape();
        match shape.kind {
            Kind::None | Kind::EmptyObject => {
                serde::Deserialize::deserialize(deserializer).map(|IgnoredAny| ())
            }
            Kind::Args if shape.is_single() => {
                let first = FirstSeed {
                    payload,
                    trail,
                    spread: false,
                };
                first.deserialize(deserializer).map(drop)
            }
            Kind::Args | Kind::Object => {
                Any::new(ObjectReader { payload, trail }).deserialize(deserializer)
            }
        }
    }
}
