//! Whether a type can stand for a field: each fault is one error, on the user's type.

use core::marker::PhantomData;

use super::{Nth, Positional, ProjectionOf};
use crate::{
    coverage::Message,
    info::EventInfo,
    shape::{Kind, Shape},
};

/// A type of a field that can be read into a `T`.
///
/// The other way round as [`ProjectionOf`], and the only one that is asked for: so the compiler has nothing to say of the impls.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot hold this field: write `{Self}`",
    label = "the field is `{Self}`",
    note = "text can be `String`, `&str` or `Cow<str>`, and so can a value of a set; an id can be a newtype with \
            `#[placement(transparent)]`; an object can be a type with `#[placement(object = ...)]`, both with `#[derive(PlacementEvent)]`",
    note = "`Option`, `Vec` and `BTreeMap` stay as they are in the field, around a type that fits what is in them"
)]
pub trait ReadInto<T> {
    /// Does nothing.
    fn check(&self) {}
}

#[diagnostic::do_not_recommend]
impl<F, T: ProjectionOf<F>> ReadInto<T> for F {}

/// An argument that there is not: said elsewhere. It has no size, so it is not one of the fields above.
pub trait NoArgument {}

#[diagnostic::do_not_recommend]
impl<T> ReadInto<T> for dyn NoArgument {}

/// The argument with a number of an event.
#[derive(Debug)]
pub struct Argument<E, const N: usize>(PhantomData<E>);

impl<E: Positional<Args: Nth<N>>, const N: usize> Argument<E, N> {
    /// Its type.
    pub fn field() -> &'static <E::Args as Nth<N>>::Field {
        super::never()
    }
}

/// An argument that there may not be.
pub trait AnyArgument {
    /// No type.
    #[must_use]
    fn field() -> &'static dyn NoArgument {
        super::never()
    }
}

impl<E, const N: usize> AnyArgument for Argument<E, N> {}

/// Stops the compiler, on the field of a tuple struct, if it is the first one behind the event's arguments.
#[track_caller]
pub const fn assert_argument(event: EventInfo, shape: Shape, number: usize, count: u32) {
    let available = match shape.kind() {
        Kind::Args => shape.len(),
        Kind::None | Kind::EmptyObject | Kind::Object => 0,
    };
    // Of what is no event, that is said.
    if number == available && !event.name().is_empty() {
        refuse(event, shape, count);
    }
}

/// `CallCard::BeforeClose (bitrix24/call-card.json:12:9) has no arguments, and this struct reads 1`
#[track_caller]
#[allow(clippy::panic, reason = "runs in the compiler only")]
const fn refuse(event: EventInfo, shape: Shape, count: u32) -> ! {
    #[expect(clippy::cast_possible_truncation, reason = "events have few arguments")]
    let len = shape.len() as u32;
    let message = Message::new().add_event(event);
    let message = match shape.kind() {
        Kind::Object => {
            message.add(" has one object with named fields: name the fields of this struct")
        }
        Kind::None | Kind::EmptyObject => {
            message.add(" has no data: write a struct without fields")
        }
        Kind::Args if shape.len() == 1 => message
            .add(" has 1 argument, and this struct reads ")
            .add_number(count),
        Kind::Args => message
            .add(" has ")
            .add_number(len)
            .add(" arguments, and this struct reads ")
            .add_number(count),
    };
    match message.text() {
        Ok(text) => panic!("{}", text),
        Err(_) => panic!("this struct does not fit the event"),
    }
}

/// A type to be found out: the compiler shows the user's tokens around it.
pub type Same<T> = T;
