//! Reads the object around the arguments of a delivery.

use alloc::borrow::Cow;
use core::{convert::Infallible, mem};

use serde_core::de::{Error, IgnoredAny};

use crate::{
    args::Args,
    decode::{
        ArgsReader, Entries, Fields, Items, Key, Mismatch, Reader, Scalar, Source as _, Stop, Text,
        Trail,
    },
    error::{DeliveryError, Malformed},
    info::EventInfo,
    limits::MAX_BYTES,
    shape::{Described as _, Field, described},
};

/// Keys of a delivery.
pub(crate) const EVENT: &str = "event";
pub(crate) const ARGS: &str = "args";

/// The same as fields, in the order in which they mostly come.
struct Keys;

described!(Keys { EVENT => [], ARGS => [Absent], });

/// The error of a delivery without the name of an event.
pub(crate) fn no_event() -> DeliveryError {
    Malformed::new("no `event` with the name of an event").into()
}

/// How nearly every delivery begins, how it goes on behind the name of the event, and how it ends behind the arguments.
pub(crate) const BEGINNING: &str = r#"{"event":"#;
pub(crate) const MIDDLE: &str = r#","args":"#;
pub(crate) const ENDING: &str = "}";

/// A delivery that is read up to its arguments, if the name of the event stands before them, or else to its end.
pub(crate) struct Envelope<'de> {
    text: Text<'de>,
    event: Option<Cow<'de, str>>,
    args: Arguments<'de>,
    trail: Trail,
}

enum Arguments<'de> {
    /// There were none so far.
    Absent,
    /// They come next.
    Next,
    Raw(Args<'de>),
}

impl<'de> Envelope<'de> {
    #[inline]
    pub(crate) fn new(text: &'de str) -> Self {
        Self {
            text: Text::new(text),
            event: None,
            args: Arguments::Absent,
            trail: Trail::default(),
        }
    }

    /// Reads the beginning of a delivery.
    pub(crate) fn open(&mut self) -> Result<(), DeliveryError> {
        let bytes = self.text.whole().len();
        if bytes > MAX_BYTES {
            return Err(DeliveryError::TooLarge { bytes });
        }
        self.begin().map_err(|Stop| self.failed(None))
    }

    /// The name of the event.
    pub(crate) fn event(&self) -> Result<&str, DeliveryError> {
        self.event.as_deref().ok_or_else(no_event)
    }

    /// The arguments, if they stood before the name of the event, or are missing.
    pub(crate) fn args(&self) -> Option<Args<'de>> {
        match self.args {
            Arguments::Next => None,
            Arguments::Raw(args) => Some(args),
            Arguments::Absent => Some(Args::none()),
        }
    }

    /// Decodes the arguments that come next.
    pub(crate) fn decode(&mut self, payload: &mut dyn Fields<'de>) -> Result<(), Stop> {
        let trail = &self.trail;
        self.text.read(ArgsReader { payload, trail })?;
        if self.text.ends_by(ENDING) {
            return Ok(());
        }
        self.entries(false)
    }

    /// Leaves the arguments as they are.
    pub(crate) fn into_raw(mut self) -> Result<(Cow<'de, str>, Args<'de>), DeliveryError> {
        if let Arguments::Next = self.args
            && let Err(Stop) = self.raw().and_then(|()| self.entries(false))
        {
            return Err(self.failed(None));
        }
        let args = self.args().unwrap_or(Args::none());
        Ok((self.event.ok_or_else(no_event)?, args))
    }

    /// A text that is no JSON is malformed, whatever was found wrong before its end.
    #[cold]
    pub(crate) fn failed(&mut self, decoding: Option<EventInfo>) -> DeliveryError {
        let (text, trail) = (&self.text, mem::take(&mut self.trail));
        if text.exceeds_depth() {
            return Malformed::new("arrays and objects are nested too deeply").into();
        }
        if let Err(error) = serde_json::from_str::<IgnoredAny>(text.whole()) {
            return Malformed::json(error).into();
        }
        if let Some(info) = decoding {
            let error = trail.into_error(info.name(), ARGS, || text.complaint());
            return error.into();
        }
        match trail.into_text("delivery") {
            Some(text) => Malformed::new(text).into(),
            None => Malformed::json(text.complaint()).into(),
        }
    }

    fn begin(&mut self) -> Result<(), Stop> {
        if self.text.enter_by(BEGINNING) {
            self.name()?;
            if self.text.skip_prefix(MIDDLE) {
                self.args = Arguments::Next;
                return Ok(());
            }
            return self.entries(false);
        }
        if self.text.token() != b'{' {
            return refuse(&mut self.text, "an object", &self.trail);
        }
        self.text.enter()?;
        self.entries(true)
    }

    fn raw(&mut self) -> Result<(), Stop> {
        self.args = Arguments::Raw(Args::from_raw(self.text.raw()?));
        Ok(())
    }

    #[inline]
    fn name(&mut self) -> Result<(), Stop> {
        if self.text.token() == b'"'
            && let Some(name) = self.text.plain_string()
        {
            self.event = Some(Cow::Borrowed(name));
            return Ok(());
        }
        self.unusual_name()
    }

    #[cold]
    fn unusual_name(&mut self) -> Result<(), Stop> {
        if self.text.token() != b'"' {
            return refuse(&mut self.text, "the name of an event", &self.trail)
                .map_err(|error| self.trail.at_key(EVENT, error));
        }
        self.event = Some(self.text.escaped_string()?.unescape().into());
        Ok(())
    }

    /// Reads keys up to the arguments of a known event, or to the end.
    fn entries(&mut self, is_first: bool) -> Result<(), Stop> {
        let mut is_first = is_first;
        loop {
            let expected = usize::from(self.event.is_some());
            let mut entries = self.text.parts(is_first);
            is_first = false;
            match entries.field(Keys::SHAPE, expected)? {
                Key::Field(Field { index: 0, .. }) if self.event.is_none() => {
                    self.name()?;
                }
                Key::Field(Field { index: 1, .. }) if matches!(self.args, Arguments::Absent) => {
                    if self.event.is_some() {
                        self.args = Arguments::Next;
                        return Ok(());
                    }
                    self.raw()?;
                }
                Key::Field(_) => {
                    let expected = "one `event` and one `args`".into();
                    return Err(self.trail.fail(Mismatch::kind(expected, "a repeated key")));
                }
                Key::Unknown => entries.skip_value()?,
                Key::End => {
                    self.text.leave(b'}')?;
                    return self.text.end();
                }
            }
        }
    }
}

#[cold]
fn refuse<T>(text: &mut Text<'_>, expected: &'static str, trail: &Trail) -> Result<T, Stop> {
    let refused = text.read(Refuse { expected, trail });
    refused.map(|never| match never {})
}

/// Takes nothing.
struct Refuse<'s> {
    expected: &'static str,
    trail: &'s Trail,
}

impl<'de> Reader<'de> for Refuse<'_> {
    type Value = Infallible;

    fn scalar<E: Error>(self, scalar: Scalar<'_, 'de>) -> Result<Infallible, E> {
        Err(self
            .trail
            .fail(Mismatch::scalar(self.expected.into(), scalar)))
    }

    fn seq<I: Items<'de>>(self, _: I) -> Result<Infallible, I::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind(self.expected.into(), "an array")))
    }

    fn map<I: Entries<'de>>(self, _: I) -> Result<Infallible, I::Error> {
        Err(self
            .trail
            .fail(Mismatch::kind(self.expected.into(), "an object")))
    }
}
