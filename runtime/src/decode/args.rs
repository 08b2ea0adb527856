//! Reads the arguments of a delivery into a payload.

use serde_core::de::Error;

use super::{
    failure::{Mismatch, Trail},
    field::FieldReader,
    object::{self, Seen},
    slot::{Fields, Scalar, Target},
    source::{Any, Entries, Items, Reader, Seed, Source},
};
use crate::shape::{Kind, Shape};

/// Reads the argument list of a delivery.
pub(crate) struct ArgsReader<'s, 'de> {
    pub(crate) payload: &'s mut dyn Fields<'de>,
    pub(crate) trail: &'s Trail,
}

impl<'de> Reader<'de> for ArgsReader<'_, 'de> {
    type Value = ();

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<(), E> {
        match scalar {
            Scalar::Null => finish(
                self.payload.shape(),
                self.payload,
                &Seen::default(),
                self.trail,
            ),
            _ => Err(self
                .trail
                .fail(Mismatch::kind("an array".into(), "a single value"))),
        }
    }

    #[inline]
    fn seq<I: Items<'de>>(self, mut items: I) -> Result<(), I::Error> {
        let shape = self.payload.shape();
        match shape.kind() {
            Kind::None | Kind::EmptyObject => drain(items),
            Kind::Object => {
                let reader = ObjectReader {
                    shape,
                    payload: self.payload,
                    trail: self.trail,
                };
                let first = items.next(Any(reader));
                match first.map_err(|error| self.trail.at_index(0, error))? {
                    Some(()) => drain(items),
                    None => finish(shape, self.payload, &Seen::default(), self.trail),
                }
            }
            Kind::Args => self.positional(shape, items),
        }
    }

    #[inline]
    fn map<I: Entries<'de>>(self, _: I) -> Result<(), I::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind("an array".into(), "an object")))
    }
}

impl<'de> ArgsReader<'_, 'de> {
    #[inline]
    fn positional<I: Items<'de>>(self, shape: Shape, mut items: I) -> Result<(), I::Error> {
        let first = FirstSeed {
            shape,
            payload: self.payload,
            trail: self.trail,
            spread: shape.len() > 1,
        };
        let first = items.next(first);
        match first.map_err(|error| self.trail.at_index(0, error))? {
            None => finish(shape, self.payload, &Seen::default(), self.trail),
            Some(First::Spread) => drain(items),
            Some(First::Argument(true)) if shape.is_single() => drain(items),
            Some(First::Argument(filled)) => {
                let mut seen = Seen::default();
                if let Some(first) = shape.field(0).filter(|_| filled) {
                    seen.insert(first.index);
                }
                read_positional(items, shape, self.payload, seen, 1, self.trail)
            }
        }
    }
}

/// Fails for the first required field that is missing, at its place in the arguments.
fn finish<E: Error>(
    shape: Shape,
    payload: &mut dyn Fields<'_>,
    seen: &Seen,
    trail: &Trail,
) -> Result<(), E> {
    match shape.kind() {
        Kind::None | Kind::EmptyObject => Ok(()),
        Kind::Object => seen
            .check(shape, payload, trail)
            .map_err(|error| trail.at_index(0, error)),
        Kind::Args => match seen.first_missing(shape, payload) {
            None => Ok(()),
            Some(field) => Err(trail.at_index(field.index, trail.fail(Mismatch::missing()))),
        },
    }
}

/// Reads the arguments from a place on; further ones than the spec knows are left alone.
fn read_positional<'de, I: Items<'de>>(
    mut items: I,
    shape: Shape,
    payload: &mut dyn Fields<'de>,
    mut seen: Seen,
    first: usize,
    trail: &Trail,
) -> Result<(), I::Error> {
    for field in shape.fields_from(first) {
        let index = field.index;
        let read = match payload.slot(index) {
            Some(slot) => items.next(FieldReader::new(slot, field.empties(), trail)),
            None => items.skip_item().map(|is_there| is_there.then_some(false)),
        };
        match read.map_err(|error| trail.at_index(index, error))? {
            None => break,
            Some(true) => drop(seen.insert(index)),
            Some(false) => {}
        }
    }
    drain(items)?;
    finish(shape, payload, &seen, trail)
}

fn drain<'de, I: Items<'de>>(mut items: I) -> Result<(), I::Error> {
    while items.skip_item()? {}
    Ok(())
}

/// Reads the one object of a payload; what clients hand over for "no data" is an object without keys.
struct ObjectReader<'s, 'de> {
    shape: Shape,
    payload: &'s mut dyn Fields<'de>,
    trail: &'s Trail,
}

impl<'de> Reader<'de> for ObjectReader<'_, 'de> {
    type Value = ();

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<(), E> {
        match scalar {
            Scalar::Null | Scalar::Text("") | Scalar::Borrowed("") => {
                Seen::default().check(self.shape, self.payload, self.trail)
            }
            _ => Err(self
                .trail
                .fail(Mismatch::scalar("an object".into(), scalar))),
        }
    }

    #[inline]
    fn seq<I: Items<'de>>(self, mut items: I) -> Result<(), I::Error> {
        if items.skip_item()? {
            return Err(self
                .trail
                .fail(Mismatch::kind("an object".into(), "an array")));
        }
        Seen::default().check(self.shape, self.payload, self.trail)
    }

    #[inline]
    fn map<I: Entries<'de>>(self, entries: I) -> Result<(), I::Error> {
        object::read_object(entries, self.shape, self.payload, self.trail)?.check(
            self.shape,
            self.payload,
            self.trail,
        )
    }
}

/// The first of several positional arguments, or all of them in one array, as some clients hand them over.
struct FirstSeed<'s, 'de> {
    shape: Shape,
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
        let field = self.shape.field(0)?;
        let slot = self.payload.slot(field.index)?;
        Some(FieldReader::new(slot, field.empties(), self.trail))
    }
}

impl<'de> Seed<'de> for FirstSeed<'_, 'de> {
    type Value = First;

    #[inline]
    fn read_from<S: Source<'de>>(mut self, source: S) -> Result<First, S::Error> {
        if self.spread && !self.takes_arrays() {
            return source.read(self);
        }
        match self.field() {
            Some(field) => field.read_from(source).map(First::Argument),
            None => source.skip().map(|()| First::Argument(false)),
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

    #[inline]
    fn seq<I: Items<'de>>(self, items: I) -> Result<First, I::Error> {
        read_positional(
            items,
            self.shape,
            self.payload,
            Seen::default(),
            0,
            self.trail,
        )
        .map(|()| First::Spread)
    }

    #[inline]
    fn map<I: Entries<'de>>(self, entries: I) -> Result<First, I::Error> {
        match self.field() {
            Some(field) => field.map(entries).map(First::Argument),
            None => Ok(First::Argument(false)),
        }
    }
}

/// Reads the value form of a payload: nothing, an object, one value as itself, or several arguments by name.
pub(crate) struct PayloadReader<'s, 'de> {
    pub(crate) payload: &'s mut dyn Fields<'de>,
    pub(crate) trail: &'s Trail,
}

impl<'de> Seed<'de> for PayloadReader<'_, 'de> {
    type Value = ();

    #[inline]
    fn read_from<S: Source<'de>>(self, source: S) -> Result<(), S::Error> {
        let Self { payload, trail } = self;
        let shape = payload.shape();
        match shape.kind() {
            Kind::None | Kind::EmptyObject => source.skip(),
            Kind::Args if shape.is_single() => {
                let first = FirstSeed {
                    shape,
                    payload,
                    trail,
                    spread: false,
                };
                first.read_from(source).map(drop)
            }
            Kind::Args | Kind::Object => source.read(ObjectReader {
                shape,
                payload,
                trail,
            }),
        }
    }
}
