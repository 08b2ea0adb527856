//! What generated code says of a struct, in one impl: the compiler takes its time for each of them.

mod copy;
mod equal;
mod impls;

pub use copy::copy;
pub use equal::{equal, equal_events};

use core::marker::PhantomData;

use crate::{
    decode::{Decode, Fields, Slot, Target},
    encode::{Encode, Record, View},
    event::{PayloadOf, PlacementEvent},
    info::EventInfo,
    registry::NO_EVENT,
    shape::{Described, Shape},
};

/// A generated struct: all other traits of its kind follow from this one.
pub trait Generated: Sized {
    /// [`PayloadIn`] or [`Nested`].
    type Role;

    /// What the spec says of it.
    const ABOUT: About;

    /// A value with every field blank, for the decoder to fill.
    fn blank() -> Self;

    /// The field with this index, for the decoder.
    fn slot<'de>(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        let _ = index;
        None
    }

    /// The field with this index, to be read.
    fn field(&self, index: usize) -> Option<&dyn Encode> {
        let _ = index;
        None
    }
}

/// What the spec says of a struct. Two references, since who needs one of them shall not get the other as well.
#[derive(Debug)]
pub struct About {
    /// Its fields.
    pub shape: &'static Shape,
    /// The event whose payload it is.
    pub event: &'static EventInfo,
}

impl About {
    /// What it says of a nested object.
    #[must_use]
    pub const fn object(shape: &'static Shape) -> Self {
        Self {
            shape,
            event: &NO_EVENT,
        }
    }
}

/// The role of a payload in the group `G`.
#[derive(Debug)]
pub struct PayloadIn<G>(PhantomData<G>);

/// The role of a nested object.
#[derive(Debug)]
pub struct Nested;

/// The `Event` of a group.
pub trait Group {
    /// The events of the group, in the order of the spec.
    const EVENTS: &'static [&'static EventInfo];
}

#[diagnostic::do_not_recommend]
impl<T: Generated> Described for T {
    const SHAPE: &'static Shape = T::ABOUT.shape;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Generated> Fields<'de> for T {
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        T::slot(self, index)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Generated> Record for T {
    fn field(&self, index: usize) -> Option<&dyn Encode> {
        T::field(self, index)
    }
}

#[diagnostic::do_not_recommend]
impl<G: Group, T: Generated<Role = PayloadIn<G>>> PlacementEvent<'_> for T {
    const INFO: &'static EventInfo = T::ABOUT.event;
    const GROUP: &'static [&'static EventInfo] = G::EVENTS;

    fn blank() -> Self {
        T::blank()
    }
}

#[diagnostic::do_not_recommend]
impl<G, T: Generated<Role = PayloadIn<G>>> PayloadOf<T> for T {}

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
