//! From the text of a delivery to a typed event, in one pass.

use alloc::borrow::Cow;

use serde_json::Value;

#[cfg(feature = "server")]
use crate::server::Accepted;
use crate::{
    args::Args,
    context::Context,
    decode::Stop,
    envelope::{ARGS, EVENT, Envelope, no_event},
    error::{DecodeError, DeliveryError, Malformed},
    event::PlacementEvent,
    event_set::{EventSet, Incoming},
};

/// A delivery whose arguments are not decoded yet: the name of an event and its raw arguments.
///
/// ```
/// use bitrix24_placement::{Delivery, background_call_card::DialpadButtonClick, types::DialpadKey};
///
/// let text = r#"{"event": "BackgroundCallCard::dialpadButtonClick", "args": ["8"]}"#;
/// let delivery = Delivery::from_json(text)?;
/// assert_eq!(delivery.event(), "BackgroundCallCard::dialpadButtonClick");
/// assert_eq!(delivery.decode::<DialpadButtonClick>()?.key, DialpadKey::Eight);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Delivery<'a> {
    event: Cow<'a, str>,
    args: Args<'a>,
    #[cfg(feature = "server")]
    accepted: Option<&'a Accepted<'a>>,
}

impl<'a> Delivery<'a> {
    /// A delivery made of its parts.
    pub fn new(event: impl Into<Cow<'a, str>>, args: Args<'a>) -> Self {
        Self {
            event: event.into(),
            args,
            #[cfg(feature = "server")]
            accepted: None,
        }
    }

    /// The same, as it came to a server.
    #[cfg(feature = "server")]
    pub(crate) fn of_accepted(self, accepted: &'a Accepted<'a>) -> Self {
        let accepted = Some(accepted);
        Self { accepted, ..self }
    }

    pub(crate) fn context(&self) -> Context<'a> {
        let context = Context::new(self.args);
        #[cfg(feature = "server")]
        let context = context.of_accepted(self.accepted);
        context
    }

    /// Reads `{"event": "...", "args": [...]}`; further keys are left alone.
    ///
    /// # Errors
    ///
    /// [`DeliveryError`] when the text is too large, no JSON, or has no event.
    pub fn from_json(text: &'a str) -> Result<Self, DeliveryError> {
        let mut envelope = Envelope::new(text);
        envelope.open()?;
        let (event, args) = envelope.into_raw()?;
        Ok(Self::new(event, args))
    }

    /// As [`Delivery::from_json`], from bytes.
    ///
    /// # Errors
    ///
    /// As for [`Delivery::from_json`], and when the bytes are no UTF-8.
    pub fn from_slice(bytes: &'a [u8]) -> Result<Self, DeliveryError> {
        Self::from_json(utf8(bytes)?)
    }

    /// As [`Delivery::from_json`], from a value that was parsed already.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::Malformed`] when it has no event.
    pub fn from_value(value: &'a Value) -> Result<Self, DeliveryError> {
        let event = value
            .get(EVENT)
            .and_then(Value::as_str)
            .ok_or_else(no_event)?;
        let args = value.get(ARGS).map_or(Args::none(), Args::from_value);
        Ok(Self::new(event, args))
    }

    /// Wire name of the event.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// The raw arguments.
    pub fn args(&self) -> Args<'a> {
        self.args
    }

    /// Decodes the arguments as those of one event, whatever the delivery's event is called.
    ///
    /// # Errors
    ///
    /// As for [`PlacementEvent::decode`].
    pub fn decode<E: PlacementEvent<'a>>(&self) -> Result<E, DecodeError> {
        E::decode(self.args)
    }

    /// Decodes it as one of a set of events.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::Decode`] when the arguments do not fit the event.
    #[inline]
    pub fn into_event<S: EventSet<'a>>(self) -> Result<Incoming<'a, S>, DeliveryError> {
        self.hand_over(|incoming| incoming)
    }

    /// As [`Delivery::into_event`]. Events are large: this one is not moved on its way to who takes it.
    #[inline]
    pub(crate) fn hand_over<S: EventSet<'a>, T>(
        self,
        take: impl FnOnce(Incoming<'a, S>) -> T,
    ) -> Result<T, DeliveryError> {
        let mut event = S::blank(&self.event);
        if let Some(filled) = &mut event {
            fill_from(filled, self.args)?;
        }
        Ok(take(match event {
            Some(event) => Incoming::Event(event),
            None => Incoming::not_in_set(self.event, self.args),
        }))
    }
}

/// Decodes the text of a delivery, `{"event": "...", "args": [...]}`, into one of a set of events, in one pass.
///
/// Where an application wants the raw arguments as well, [`Delivery::from_json`] keeps them at the price of a second
/// pass.
///
/// ```
/// use bitrix24_placement::{AnyEvent, Incoming, call_card, from_str};
///
/// let text = r#"{"event": "CallCard::BeforeClose", "args": []}"#;
/// let Incoming::Event(event) = from_str::<AnyEvent>(text)? else { return Ok(()) };
/// assert!(matches!(event, AnyEvent::CallCard(call_card::Event::BeforeClose(_))));
/// # Ok::<(), bitrix24_placement::DeliveryError>(())
/// ```
///
/// # Errors
///
/// [`DeliveryError`] when the text is too large, no JSON, has no event, or its arguments do not fit the event.
#[inline]
pub fn from_str<'de, S: EventSet<'de>>(text: &'de str) -> Result<Incoming<'de, S>, DeliveryError> {
    let mut envelope = Envelope::new(text);
    envelope.open()?;
    // Events are large: this one is moved only once, when it is complete.
    let mut event = S::blank(envelope.event()?);
    let Some(filled) = &mut event else {
        let (event, args) = envelope.into_raw()?;
        return Ok(Incoming::not_in_set(event, args));
    };
    fill(filled, &mut envelope)?;
    event.map(Incoming::Event).ok_or_else(no_event)
}

/// As [`from_str`], from bytes.
///
/// # Errors
///
/// As for [`from_str`], and when the bytes are no UTF-8.
pub fn from_slice<'de, S: EventSet<'de>>(
    bytes: &'de [u8],
) -> Result<Incoming<'de, S>, DeliveryError> {
    from_str(utf8(bytes)?)
}

/// As [`from_str`], from a value that was parsed already.
///
/// # Errors
///
/// As for [`from_str`].
pub fn from_value<'de, S: EventSet<'de>>(
    value: &'de Value,
) -> Result<Incoming<'de, S>, DeliveryError> {
    Delivery::from_value(value)?.into_event()
}

#[inline]
fn fill<'de, S: EventSet<'de>>(
    event: &mut S,
    envelope: &mut Envelope<'de>,
) -> Result<(), DeliveryError> {
    if let Some(args) = envelope.args() {
        return Ok(fill_from(event, args)?);
    }
    let decoded = match event.fields() {
        Some(fields) => envelope.decode(fields),
        None => Ok(()),
    };
    decoded.map_err(|Stop| envelope.failed(event.info()))
}

#[inline]
fn fill_from<'de, S: EventSet<'de>>(event: &mut S, args: Args<'de>) -> Result<(), DecodeError> {
    match (event.info(), event.fields()) {
        (Some(info), Some(fields)) => args.decode_into(info, fields),
        _ => Ok(()),
    }
}

#[inline]
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, DeliveryError> {
    core::str::from_utf8(bytes).map_err(|error| Malformed::utf8(error).into())
}
