//! Decoding of what really arrives. All leniency lives here, once, for every generated type.
//!
//! A payload hands out its fields one by one as [`Slot`]s; readers walk the input once and fill them.

mod args;
mod assign;
mod depth;
mod failure;
mod field;
mod impls;
mod object;
mod reader;
mod slot;

use serde::de::{DeserializeSeed, Deserializer};

pub(crate) use args::ArgsReader;
pub use assign::{closed_value, open_value};
pub(crate) use depth::exceeds_depth;
pub(crate) use failure::{Mismatch, Trail};
pub(crate) use reader::{Any, Reader};
pub(crate) use slot::Scalar;
pub use slot::{Decode, Fields, Slot, Target, ValueSet, Values};

use args::PayloadReader;
use field::FieldReader;

/// Decodes the value form of a payload or of a nested object, as users of `serde` read it.
///
/// # Errors
///
/// The deserializer's own, with the path, what was expected and what was found.
pub fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
    payload: &mut dyn Fields<'de>,
) -> Result<(), D::Error> {
    let trail = Trail::default();
    PayloadReader {
        payload,
        trail: &trail,
    }
    .deserialize(deserializer)
    .map_err(|error| trail.into_serde(error))
}

/// Decodes one value, as users of `serde` read it.
///
/// # Errors
///
/// As for [`deserialize`].
pub fn deserialize_value<'de, D: Deserializer<'de>>(
    deserializer: D,
    slot: &mut dyn Slot<'de>,
) -> Result<(), D::Error> {
    let trail = Trail::default();
    FieldReader::new(slot, &[], &trail)
        .deserialize(deserializer)
        .map(drop)
        .map_err(|error| trail.into_serde(error))
}
