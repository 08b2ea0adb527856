//! Sets of events, into one of which a delivery is decoded.

use alloc::borrow::Cow;

use crate::{
    args::Args,
    decode::{Fields, Slot},
    encode::Encode,
    info::EventInfo,
    registry::{Events, registries},
    shape::Shape,
    unknown::UnknownEvent,
};

/// A set of events that a delivery can be decoded into: all events of a spec, of a group, or those of a handler.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of placement events",
    note = "use the `AnyEvent` of a spec or the `Event` of a group, such as `background_call_card::Event`"
)]
pub trait EventSet<'de>: Sized {
    /// At least one event of each spec the set is taken from.
    #[doc(hidden)]
    fn specs() -> &'static [EventInfo];

    /// A blank event, by its wire name or alias, if it is in the set.
    #[doc(hidden)]
    fn blank(name: &str) -> Option<Self>;

    /// The payload of the event, for the decoder to fill; `None` where there is nothing to decode.
    #[doc(hidden)]
    fn fields(&mut self) -> Option<&mut dyn Fields<'de>>;

    /// What the spec says of the event; `None` where it does not know it.
    fn info(&self) -> Option<EventInfo>;
}

/// A set of all events of a spec or of one of its groups: they stand one behind the other in the registry.
#[doc(hidden)]
pub trait Indexed<'de>: Sized {
    /// The events.
    const EVENTS: Events;

    /// A blank event, by its index among them; the last one for any behind it.
    fn at(index: usize) -> Self;

    /// The index of the event.
    fn index(&self) -> usize;

    /// The payload of the event, for the decoder to fill.
    fn fields(&mut self) -> &mut dyn Fields<'de>;
}

/// The events of one group: what the decoder sees of their payloads is one type, not one for each.
#[doc(hidden)]
pub trait Grouped<'de>: Indexed<'de> + Fields<'de> {
    /// The field of the payload with this index, for the decoder.
    fn slot(&mut self, index: usize) -> &mut dyn Slot<'de>;

    /// The same, to be read.
    fn field(&self, index: usize) -> &dyn Encode;
}

impl<'de, T: Indexed<'de>> EventSet<'de> for T {
    fn specs() -> &'static [EventInfo] {
        const { &[T::EVENTS.at(0)] }
    }

    fn blank(name: &str) -> Option<Self> {
        let found = T::EVENTS.registry().index_of(name)?;
        T::EVENTS.index_of(found).map(T::at)
    }

    #[inline]
    fn fields(&mut self) -> Option<&mut dyn Fields<'de>> {
        Some(Indexed::fields(self))
    }

    fn info(&self) -> Option<EventInfo> {
        Some(info_of(self))
    }
}

/// What the spec says of an event.
#[doc(hidden)]
pub fn info_of<'de, T: Indexed<'de>>(event: &T) -> EventInfo {
    T::EVENTS.at(event.index())
}

/// What its payload is made of.
#[doc(hidden)]
pub fn shape_of<'de, T: Indexed<'de>>(event: &T) -> Shape {
    info_of(event).shape()
}

/// What a delivery turned out to be.
#[derive(Debug, Clone)]
#[must_use]
pub enum Incoming<'a, S> {
    /// An event of the set.
    Event(S),
    /// An event of the spec that is not in the set.
    Other(EventInfo, Args<'a>),
    /// An event that the spec does not know.
    Unknown(UnknownEvent<'a>),
}

impl<'a, S: EventSet<'a>> Incoming<'a, S> {
    /// An event that is not in the set: of another group or handler, or of no spec.
    pub(crate) fn not_in_set(event: Cow<'a, str>, args: Args<'a>) -> Self {
        match registries(S::specs()).find_map(|registry| registry.find(&event)) {
            Some(info) => Self::Other(info, args),
            None => Self::Unknown(UnknownEvent::new(event, args, S::specs())),
        }
    }
}
