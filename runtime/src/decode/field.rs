//! Reads one value into a slot.

use serde_core::de::Error;

use super::{
    failure::{Mismatch, NOTED, Trail},
    object::{self, Seen},
    slot::{Scalar, Slot, Target},
    source::{Entries, Items, Reader, Seed, Source},
};
use crate::shape::{Empties, Empty};

/// Reads one value into a slot; `true` if it was something, `false` if it said nothing.
///
/// It is small enough to be handed over in registers.
pub(crate) struct FieldReader<'s, 'de> {
    slot: &'s mut dyn Slot<'de>,
    empties: Empties,
    trail: &'s Trail,
}

impl<'s, 'de> FieldReader<'s, 'de> {
    pub(crate) fn new(slot: &'s mut dyn Slot<'de>, empties: Empties, trail: &'s Trail) -> Self {
        Self {
            slot,
            empties,
            trail,
        }
    }

    /// For a value that must be there.
    pub(crate) fn required(slot: &'s mut dyn Slot<'de>, trail: &'s Trail) -> Self {
        Self::new(slot, Empties::NONE, trail)
    }

    /// The same for every format, so that there is one copy of it; `None` if the value does not fit, which is noted.
    fn take(self, scalar: Scalar<'_, 'de>) -> Option<bool> {
        if scalar.says_nothing(self.empties) {
            return Some(self.nothing());
        }
        let mut target = self.slot.target();
        let assigned = target.assign(scalar);
        noted(assigned, &target, scalar, self.trail)
    }

    fn nothing(self) -> bool {
        self.slot.clear();
        false
    }

    /// A list or map without items is something only where nothing cannot be said.
    fn says(&self, items: usize) -> bool {
        items > 0 || self.empties.is_none()
    }

    fn mismatch<E: Error>(&mut self, found: &'static str) -> E {
        self.trail
            .fail(Mismatch::kind(self.slot.target().expected(), found))
    }

    fn finish_object<E: Error>(self, seen: &Seen) -> Result<bool, E> {
        let may_be_empty = |empty| self.empties.contains(empty);
        if seen.is_empty() && (may_be_empty(Empty::EmptyObject) || may_be_empty(Empty::EmptyArray))
        {
            return Ok(self.nothing());
        }
        if let Target::Object(fields) = self.slot.target() {
            seen.check(fields.shape(), fields, self.trail)?;
        }
        Ok(true)
    }

    /// Out of line, for it has all shapes in it.
    #[inline(never)]
    fn read_other<S: Source<'de>>(self, source: S) -> Result<bool, S::Error> {
        source.read(self)
    }

    fn json<S: Source<'de>>(self, source: S) -> Result<bool, S::Error> {
        let json = source.json()?;
        if json.is_null() && !self.empties.is_none() {
            return Ok(self.nothing());
        }
        if let Target::Json(place) = self.slot.target() {
            *place = json;
        }
        Ok(true)
    }
}

impl<'de> Seed<'de> for FieldReader<'_, 'de> {
    type Value = bool;

    #[allow(
        clippy::inline_always,
        reason = "a twentieth of the time of a delivery"
    )]
    #[inline(always)]
    fn read_from<S: Source<'de>>(self, mut source: S) -> Result<bool, S::Error> {
        if self.slot.is_json() {
            return self.json(source);
        }
        match source.borrowed() {
            Some(text) => take_text(self.slot, self.empties, self.trail, text)
                .ok_or_else(|| S::Error::custom(NOTED)),
            None => self.read_other(source),
        }
    }
}

/// As [`FieldReader::take`], for most of what a delivery is made of.
fn take_text<'de>(
    slot: &mut dyn Slot<'de>,
    empties: Empties,
    trail: &Trail,
    text: &'de str,
) -> Option<bool> {
    let scalar = Scalar::Borrowed(text);
    if scalar.says_nothing(empties) {
        slot.clear();
        return Some(false);
    }
    let mut target = slot.target();
    let assigned = target.assign_text(text);
    noted(assigned, &target, scalar, trail)
}

/// Whether a value was assigned; if not, that is noted.
#[inline]
fn noted(
    assigned: Option<()>,
    target: &Target<'_, '_>,
    scalar: Scalar<'_, '_>,
    trail: &Trail,
) -> Option<bool> {
    if assigned.is_none() {
        trail.note(target.mismatch(scalar));
    }
    assigned.map(|()| true)
}

impl<'de> Reader<'de> for FieldReader<'_, 'de> {
    type Value = bool;

    #[inline]
    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<bool, E> {
        self.take(scalar).ok_or_else(|| E::custom(NOTED))
    }

    fn seq<I: Items<'de>>(mut self, mut items: I) -> Result<bool, I::Error> {
        match self.slot.target() {
            Target::List(list) => {
                object::read_list(items, list, self.trail).map(|items| self.says(items))
            }
            // PHP writes an object without keys as an empty array.
            Target::Object(_) | Target::Map(_) if !items.skip_item()? => {
                self.finish_object(&Seen::default())
            }
            _ => Err(self.mismatch("an array")),
        }
    }

    fn map<I: Entries<'de>>(mut self, entries: I) -> Result<bool, I::Error> {
        match self.slot.target() {
            Target::Object(fields) => {
                let seen = object::read_object(entries, fields.shape(), fields, self.trail)?;
                self.finish_object(&seen)
            }
            Target::List(list) => {
                object::read_numbered(entries, list, self.trail).map(|items| self.says(items))
            }
            Target::Map(map) => {
                object::read_map(entries, map, self.trail).map(|count| self.says(count))
            }
            _ => Err(self.mismatch("an object")),
        }
    }
}
