//! What a generated struct is for.

use core::marker::PhantomData;

use super::{Generated, Ordinal};
use crate::{registry::Events, shape::Shape};

/// The role of a payload: number `I` in the group `G`, with positional arguments of the types `A`, if it has any.
#[derive(Debug)]
pub struct PayloadIn<G, I, A = ()>(PhantomData<(G, I, A)>);

/// The role of a nested object.
#[derive(Debug)]
pub struct Nested;

/// The `Event` of a group.
pub trait Group {
    /// The events of the group, in the order of the spec.
    const EVENTS: Events;
}

/// Either of the roles, of the struct `T`.
pub trait Role<T> {
    /// The fields.
    const SHAPE: Shape;
}

impl<T: Generated> Role<T> for Nested {
    const SHAPE: Shape = Shape::new(T::WORDS.0, T::WORDS.1);
}

impl<T, G: Group, I: Ordinal, A> Role<T> for PayloadIn<G, I, A> {
    const SHAPE: Shape = G::EVENTS.at(I::VALUE).shape();
}
