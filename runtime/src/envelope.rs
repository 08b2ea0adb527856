//! Reads the object around the arguments of a delivery.

use alloc::borrow::Cow;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess};
use serde_json::value::RawValue;

use crate::{
    args::Args,
    decode::{Any, ArgsReader, Fields, Mismatch, Reader, Scalar, Trail, exceeds_depth},
    error::{DeliveryError, Malformed},
    info::EventInfo,
    limits::{MAX_BYTES, MAX_DEPTH},
};

/// Keys of a delivery.
pub(crate) const EVENT: &str = "event";
pub(crate) const ARGS: &str = "args";

/// Picks the event to decode by its name; keeps the readers free of the set's type.
pub(crate) trait Pick<'de> {
    fn pick(&mut self, event: &str) -> Option<(&'static EventInfo, &mut dyn Fields<'de>)>;
}

/// The error of a delivery without the name of an event.
pub(crate) fn no_event() -> DeliveryError {
    Malformed::new("no `event` with the name of an event").into()
}

/// Knows no event, so that everything stays raw.
pub(crate) struct NoEvents;

impl<'de> Pick<'de> for NoEvents {
    fn pick(&mut self, _: &str) -> Option<(&'static EventInfo, &mut dyn Fields<'de>)> {
        None
    }
}

/// Reads a delivery; what the picker did not take comes back raw.
pub(crate) fn read<'de>(
    text: &'de str,
    picker: &mut dyn Pick<'de>,
) -> Result<Option<(Cow<'de, str>, Args<'de>)>, DeliveryError> {
    if text.len() > MAX_BYTES {
        return Err(DeliveryError::TooLarge { bytes: text.len() });
    }
    if exceeds_depth(text, MAX_DEPTH) {
        return Err(Malformed::new("arrays and objects are nested too deeply").into());
    }
    let trail = Trail::default();
    let mut decoding = None;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let reader = EnvelopeReader {
        picker,
        trail: &trail,
        decoding: &mut decoding,
    };
    let read = Any::new(reader).deserialize(&mut deserializer);
    let read = read.and_then(|read| deserializer.end().map(|()| read));
    let envelope = match read {
        Ok(envelope) => envelope,
        Err(error) => return Err(failed(text, trail, decoding, &error)),
    };
    match (envelope.event, envelope.args) {
        (None, _) => Err(no_event()),
        (Some(_), Arguments::Decoded) => Ok(None),
        (Some(event), Arguments::Raw(args)) => match picker.pick(&event) {
            None => Ok(Some((event, args))),
            Some((info, fields)) => {
                args.decode_into(info.name, fields)?;
                Ok(None)
            }
        },
    }
}

/// A text that is no JSON is malformed, whatever was found wrong before its end.
fn failed(
    text: &str,
    trail: Trail,
    decoding: Option<&'static EventInfo>,
    error: &serde_json::Error,
) -> DeliveryError {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Malformed::json(&error).into();
    }
    match decoding {
        Some(info) => trail.into_error(info.name, ARGS, error).into(),
        None => match trail.into_text("delivery") {
            Some(text) => Malformed::new(text).into(),
            None => Malformed::json(error).into(),
        },
    }
}

struct Envelope<'de> {
    event: Option<Cow<'de, str>>,
    args: Arguments<'de>,
}

enum Arguments<'de> {
    Raw(Args<'de>),
    Decoded,
}

/// Reads the object around the arguments.
struct EnvelopeReader<'s, 'de> {
    picker: &'s mut dyn Pick<'de>,
    trail: &'s Trail,
    /// The event whose arguments are being decoded, for errors.
    decoding: &'s mut Option<&'static EventInfo>,
}

impl<'de> Reader<'de> for EnvelopeReader<'_, 'de> {
    type Value = Envelope<'de>;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Envelope<'de>, E> {
        Err(self
            .trail
            .fail(Mismatch::scalar("an object".into(), scalar)))
    }

    fn seq<A: SeqAccess<'de>>(self, _: A) -> Result<Envelope<'de>, A::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind("an object".into(), "an array")))
    }

    fn map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Envelope<'de>, A::Error> {
        let mut event = None;
        let mut args = None;
        while let Some(key) = map.next_key_seed(Any::new(KeyReader))? {
            match key {
                Key::Event if event.is_none() => {
                    let name = map.next_value_seed(Any::new(NameReader { trail: self.trail }));
                    event = Some(name.map_err(|error| self.trail.at_key(EVENT, error))?);
                }
                Key::Args if args.is_none() => {
                    args = Some(self.args(event.as_deref(), &mut map)?);
                }
                Key::Event | Key::Args => {
                    return Err(self.trail.fail(Mismatch::kind(
                        "one `event` and one `args`".into(),
                        "a repeated key",
                    )));
                }
                Key::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let args = args.unwrap_or(Arguments::Raw(Args::none()));
        Ok(Envelope { event, args })
    }
}

impl<'de> EnvelopeReader<'_, 'de> {
    /// Decodes the arguments on the way, if the event is known by now.
    fn args<A: MapAccess<'de>>(
        &mut self,
        event: Option<&str>,
        map: &mut A,
    ) -> Result<Arguments<'de>, A::Error> {
        match event.and_then(|event| self.picker.pick(event)) {
            None => map
                .next_value::<&RawValue>()
                .map(Args::from_raw)
                .map(Arguments::Raw),
            Some((info, payload)) => {
                *self.decoding = Some(info);
                let reader = ArgsReader {
                    payload,
                    trail: self.trail,
                };
                map.next_value_seed(Any::new(reader))
                    .map(|()| Arguments::Decoded)
            }
        }
    }
}

enum Key {
    Event,
    Args,
    Other,
}

struct KeyReader;

impl<'de> Reader<'de> for KeyReader {
    type Value = Key;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Key, E> {
        Ok(match scalar {
            Scalar::Text(EVENT) | Scalar::Borrowed(EVENT) => Key::Event,
            Scalar::Text(ARGS) | Scalar::Borrowed(ARGS) => Key::Args,
            _ => Key::Other,
        })
    }

    fn seq<A: SeqAccess<'de>>(self, _: A) -> Result<Key, A::Error> {
        Ok(Key::Other)
    }

    fn map<A: MapAccess<'de>>(self, _: A) -> Result<Key, A::Error> {
        Ok(Key::Other)
    }
}

struct NameReader<'s> {
    trail: &'s Trail,
}

impl<'de> Reader<'de> for NameReader<'_> {
    type Value = Cow<'de, str>;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Self::Value, E> {
        match scalar {
            Scalar::Borrowed(name) => Ok(Cow::Borrowed(name)),
            Scalar::Text(name) => Ok(Cow::Owned(name.into())),
            _ => Err(self
                .trail
                .fail(Mismatch::scalar("the name of an event".into(), scalar))),
        }
    }

    fn seq<A: SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind("the name of an event".into(), "an array")))
    }

    fn map<A: MapAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind("the name of an event".into(), "an object")))
    }
}
