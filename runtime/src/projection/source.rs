//! What a projection is a projection of. Each trait is checked before all others, so that its words are the only ones.

use core::marker::PhantomData;

use super::ProjectionOf;
use crate::{
    event::{Payload, PlacementEvent},
    info::EventInfo,
    registry::Events,
    shape::{Described, Shape},
};

/// The generated payload of an event, if `HOLDS`: [`Source`] tells.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the payload type of an event: write `event = background_call_card::Initialized` or the like",
    label = "not the payload type of an event",
    note = "payload types come from `placement_events!`: `group::Event`; nested objects are named by `object = types::CrmBinding`"
)]
pub trait EventSource<const HOLDS: bool> {
    /// The type: unknown, and so of no further interest to the compiler, where it is no event.
    type Fields;
}

#[diagnostic::do_not_recommend]
impl<E> EventSource<true> for E {
    type Fields = E;
}

/// A generated object, if `HOLDS`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an object of a spec: write `object = types::CrmBinding` or the like",
    label = "not an object of a spec",
    note = "objects are the structs in the module `types`; the payload of an event is named by `event = group::Event`"
)]
pub trait ObjectSource<const HOLDS: bool> {
    /// The type, as in [`EventSource::Fields`].
    type Fields;
}

#[diagnostic::do_not_recommend]
impl<O> ObjectSource<true> for O {
    type Fields = O;
}

/// The payload of an event, an object, or a type that is neither.
#[derive(Debug)]
pub struct Source<T>(PhantomData<T>);

impl<E: Payload + PlacementEvent<'static>> Source<E> {
    /// It is the generated payload of an event.
    pub const IS_EVENT: bool = true;
    /// See [`PlacementEvent::INFO`].
    pub const INFO: EventInfo = E::INFO;
    /// See [`PlacementEvent::GROUP`].
    pub const GROUP: Events = E::GROUP;
}

// An object's own type is no view of another one.
impl<O: Described + ProjectionOf<O>> Source<O> {
    /// It is a generated object.
    pub const IS_OBJECT: bool = true;
}

impl<T: Described> Source<T> {
    /// Its fields.
    pub const SHAPE: Shape = T::SHAPE;
}

/// Neither an event nor an object: said elsewhere.
pub trait AnySource {
    /// It is not.
    const IS_EVENT: bool = false;
    /// It is not.
    const IS_OBJECT: bool = false;
    /// No event.
    const INFO: EventInfo = EventInfo::NOTHING;
    /// No events.
    const GROUP: Events = Events::NONE;
    /// No fields.
    const SHAPE: Shape = Shape::NOTHING;
}

impl<T> AnySource for Source<T> {}
