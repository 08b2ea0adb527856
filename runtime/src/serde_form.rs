//! Payloads and values as users of `serde` read them.

use serde_core::de::Deserializer;

use crate::{
    decode::{Decode, FieldReader, Format, PayloadReader, Seed as _, Trail},
    event::PlacementEvent,
};

/// Decodes the value form of a payload, as users of `serde` read it.
///
/// # Errors
///
/// The deserializer's own, with the path, what was expected and what was found.
pub fn deserialize_payload<'de, D: Deserializer<'de>, E: PlacementEvent<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let mut event = E::blank();
    let trail = Trail::default();
    let reader = PayloadReader {
        payload: &mut event,
        trail: &trail,
    };
    let read = reader.read_from(Format(deserializer));
    read.map(|()| event)
        .map_err(|error| trail.into_serde(error))
}

/// Decodes a nested object or one value of a set, as users of `serde` read it.
///
/// # Errors
///
/// As for [`deserialize_payload`].
pub fn deserialize_value<'de, D: Deserializer<'de>, T: Decode<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::blank();
    let trail = Trail::default();
    let read = FieldReader::required(&mut value, &trail).read_from(Format(deserializer));
    read.map(|_| value).map_err(|error| trail.into_serde(error))
}
