//! The traits that types of events implement.

use alloc::string::String;
use core::marker::PhantomData;

use serde_core::{Serialize, Serializer};

use crate::{
    args::Args,
    decode::Fields,
    encode::{self, AsRecord, Record},
    error::DecodeError,
    generated::{EventPayload, OfEvent},
    info::EventInfo,
    registry::Events,
    shape::{Described, Shape},
};

/// A type that one event is decoded into: a generated payload, or an application's own view of it.
///
/// `'de` is the lifetime of the delivery, for types that borrow from it.
///
/// ```
/// use bitrix24_placement::{Args, PlacementEvent, background_call_card::MuteButtonClick};
///
/// let args = Args::from_json("[true]")?;
/// assert!(MuteButtonClick::decode(args)?.muted);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a placement event",
    note = "use a payload type that `placement_events!` generated, such as `background_call_card::Initialized`"
)]
pub trait PlacementEvent<'de>: Fields<'de> + Sized {
    /// What the spec says of the event.
    const INFO: EventInfo;

    /// All events of its group.
    #[doc(hidden)]
    const GROUP: Events;

    /// A value with every field blank, for the decoder to fill.
    #[doc(hidden)]
    fn blank() -> Self;

    /// Decodes the arguments of a delivery.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] when a required field is missing or a value has a type that cannot be read.
    fn decode(args: Args<'de>) -> Result<Self, DecodeError> {
        let mut event = Self::blank();
        args.decode_into(Self::INFO, &mut event)?;
        Ok(event)
    }
}

impl<'a> Args<'a> {
    /// Decodes them as the arguments of one event.
    ///
    /// # Errors
    ///
    /// As for [`PlacementEvent::decode`].
    pub fn decode<E: PlacementEvent<'a>>(self) -> Result<E, DecodeError> {
        E::decode(self)
    }
}

/// A generated payload, or the `Event` of a group with one in it: it can be written as well as read.
///
/// As `serde` sees it, a payload is `null`, an object, one value as itself, or several arguments by name.
///
/// ```
/// use bitrix24_placement::{Build, Payload, background_call_card::MuteButtonClick};
///
/// let event = MuteButtonClick::build(|click| click.muted = true);
/// assert_eq!(event.to_args(), "[true]");
/// assert_eq!(serde_json::to_string(&event)?, "true");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the generated payload type of an event",
    label = "not the payload type of an event",
    note = "payload types come from `placement_events!`, such as `background_call_card::Initialized`; a type with \
            `#[derive(PlacementEvent)]` is a view of one"
)]
pub trait Payload: Record + AsRecord + Send + Sync {
    /// What the spec says of the event.
    fn info(&self) -> EventInfo;

    /// The arguments of a delivery, as a JSON array in canonical form.
    fn to_args(&self) -> String {
        encode::args_to_json(self.as_record())
    }
}

#[diagnostic::do_not_recommend]
impl<T: OfEvent + Send + Sync> Payload for T {
    fn info(&self) -> EventInfo {
        self.event()
    }
}

/// A type that holds the payload of the event `E`, or a part of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not hold the payload of the event `{E}`",
    label = "not the payload of `{E}`",
    note = "take `{E}`, `&{E}`, or a type with `#[derive(PlacementEvent)]` and `#[placement(event = ...)]` for it"
)]
pub trait PayloadOf<E> {}

/// Stops the compiler, on the path of an event, if it is not the payload type that was generated for it.
pub const fn assert_event<E: EventPayload>() {}

/// A type as itself, so that its name can begin and end where the user's tokens do.
pub trait Itself {
    /// The type.
    type Itself;
}

impl<T> Itself for T {
    type Itself = T;
}

/// What the spec says of `E`, and nothing where it is no event, of which [`assert_event`] tells.
///
/// The compiler prefers what the type has to what a trait gives it.
#[derive(Debug)]
pub struct Named<E>(PhantomData<E>);

impl<E: EventPayload + PlacementEvent<'static>> Named<E> {
    /// It is an event.
    pub const IS_EVENT: bool = true;
    /// What the spec says of it.
    pub const INFO: EventInfo = E::INFO;
    /// All events of its group.
    pub const GROUP: Events = E::GROUP;
}

/// See [`Named`].
pub trait NoEvent {
    /// It is no event.
    const IS_EVENT: bool = false;
    /// An event without a name.
    const INFO: EventInfo = EventInfo::NOTHING;
    /// No events.
    const GROUP: Events = Events::NONE;
}

impl<E> NoEvent for Named<E> {}

/// How the event `E` is decoded into `T`; not at all where that does not hold its payload, so that there is one message.
///
/// The compiler prefers what the type has to what a trait gives it.
#[derive(Debug)]
pub struct Decoded<T, E>(PhantomData<(T, E)>);

impl<T: PayloadOf<E>, E> Decoded<T, E> {
    /// It holds the payload.
    pub const FITS: bool = true;

    /// A value for the decoder to fill.
    pub fn blank<'de>() -> Option<T>
    where
        T: PlacementEvent<'de>,
    {
        Some(T::blank())
    }

    /// The value, as the decoder sees it.
    pub fn fields<'e, 'de>(event: &'e mut T) -> Option<&'e mut dyn Fields<'de>>
    where
        T: PlacementEvent<'de>,
    {
        Some(event)
    }
}

/// See [`Decoded`].
pub trait Misfit<T> {
    /// It does not hold the payload.
    const FITS: bool = false;

    /// Nothing is decoded.
    fn blank() -> Option<T> {
        None
    }

    /// Nothing is decoded.
    fn fields<'de>(event: &mut T) -> Option<&mut dyn Fields<'de>> {
        let _ = event;
        None
    }
}

impl<T, E> Misfit<T> for Decoded<T, E> {}

/// Stands for the payload of an event whose method does not want it: nothing is decoded.
#[derive(Debug)]
pub struct Ignored<E>(PhantomData<fn() -> E>);

#[diagnostic::do_not_recommend]
impl<E> Described for Ignored<E> {
    const SHAPE: Shape = Shape::NOTHING;
}

#[diagnostic::do_not_recommend]
impl<E> Fields<'_> for Ignored<E> {}

#[diagnostic::do_not_recommend]
impl<E: EventPayload> PayloadOf<E> for Ignored<E> {}

#[diagnostic::do_not_recommend]
impl<'de, E: PlacementEvent<'de>> PlacementEvent<'de> for Ignored<E> {
    const INFO: EventInfo = E::INFO;
    const GROUP: Events = E::GROUP;

    fn blank() -> Self {
        Self(PhantomData)
    }
}

impl Serialize for dyn Payload + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.as_record(), serializer)
    }
}
