//! What generated code says of a struct, in one impl: the compiler takes its time for each of them.

mod copy;
mod equal;
mod impls;
mod nowhere;
mod ordinal;
mod role;
mod show;

pub use copy::{copy, copy_event};
pub use equal::{equal, equal_events};
use ordinal::Ordinal;
pub use ordinal::{D0, D1, D2, D3, D4, D5, D6, D7, D8, D9};
use role::Role;
pub use role::{Group, Nested, PayloadIn};
pub use show::{show, show_event};

use serde_core::Serializer;

use crate::{
    decode::{Decode, Fields, Slot, Target},
    encode::{self, Encode, Record, View},
    event::{PayloadOf, PlacementEvent},
    info::EventInfo,
    projection::Positional,
    registry::Events,
    shape::{Described, Shape},
};
pub use nowhere::{nothing, nowhere};

/// A generated struct: all other traits of its kind follow from this one.
pub trait Generated: Sized {
    /// [`PayloadIn`] or [`Nested`].
    type Role: Role<Self>;

    /// What the spec says of it, if it is [`Nested`].
    const WORDS: (&'static str, &'static [u8]) = ("", &[]);

    /// A value with every field blank, for the decoder to fill.
    fn blank() -> Self;

    /// The field with this index, for the decoder; the last one for any behind it.
    fn slot<'de>(&mut self, index: usize) -> &mut dyn Slot<'de> {
        let _ = index;
        nowhere()
    }

    /// The field with this index, to be read; as above.
    fn field(&self, index: usize) -> &dyn Encode {
        let _ = index;
        nothing()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Generated> Described for T {
    const SHAPE: Shape = <T::Role as Role<T>>::SHAPE;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Generated> Fields<'de> for T {
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        Some(T::slot(self, index))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Generated> Record for T {
    fn field(&self, index: usize) -> Option<&dyn Encode> {
        Some(T::field(self, index))
    }
}

#[diagnostic::do_not_recommend]
impl<G: Group, I: Ordinal, A, T> PlacementEvent<'_> for T
where
    T: Generated<Role = PayloadIn<G, I, A>>,
{
    const INFO: EventInfo = G::EVENTS.at(I::VALUE);
    const GROUP: Events = G::EVENTS;

    fn blank() -> Self {
        T::blank()
    }
}

#[diagnostic::do_not_recommend]
impl<G, I: Ordinal, A, T: Generated<Role = PayloadIn<G, I, A>>> PayloadOf<T> for T {}

#[diagnostic::do_not_recommend]
impl<G, I: Ordinal, A, T: Generated<Role = PayloadIn<G, I, A>>> Positional for T {
    type Args = A;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Generated<Role = Nested>> Decode<'de> for T {
    fn blank() -> Self {
        T::blank()
    }

    fn target(&mut self) -> Target<'_, 'de> {
        Target::Object(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Generated<Role = Nested>> Encode for T {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

/// Writes the value form of a payload or an object.
///
/// # Errors
///
/// The serializer's own.
pub fn serialize<T: Generated, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    encode::serialize(value, serializer)
}

/// The payload type of an event: what the compiler has to prove of one is short this way.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the generated payload type of an event",
    label = "not the payload type of an event",
    note = "payload types come from `placement_events!`, such as `background_call_card::Initialized`; a type with \
            `#[derive(PlacementEvent)]` is a view of one"
)]
pub trait EventPayload: Record {
    /// What the spec says of the event.
    const EVENT: EventInfo;
}

#[diagnostic::do_not_recommend]
impl<G: Group, I: Ordinal, A, T> EventPayload for T
where
    T: Generated<Role = PayloadIn<G, I, A>>,
{
    const EVENT: EventInfo = G::EVENTS.at(I::VALUE);
}

/// The payload of an event, or an enum with one in it.
pub trait OfEvent: Record {
    /// What the spec says of the event.
    fn event(&self) -> EventInfo;
}

#[diagnostic::do_not_recommend]
impl<T: EventPayload> OfEvent for T {
    fn event(&self) -> EventInfo {
        T::EVENT
    }
}
