//! An application's own view of a payload: which type can stand for which field.

use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec::Vec};
use core::marker::PhantomData;

use crate::{
    decode::{Decode, Slot, ValueSet},
    shape::Shape,
    value::{Date, Digits, Id, Json},
};

/// A type that a field of type `F` can be read into.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a field of type `{F}`",
    label = "the field is `{F}`",
    note = "text can be `String`, `&str` or `Cow<str>`; what may say nothing is an `Option`; lists are `Vec`s; a nested object \
            can be a type with `#[derive(PlacementEvent)]` and `#[placement(object = ...)]`"
)]
pub trait ProjectionOf<F> {}

macro_rules! themselves {
    ($($ty:ty)*) => { $(
        #[diagnostic::do_not_recommend]
        impl ProjectionOf<Self> for $ty {}
    )* };
}

themselves! { String bool i64 Id Digits Date Json }

#[diagnostic::do_not_recommend]
impl ProjectionOf<String> for &str {}
#[diagnostic::do_not_recommend]
impl ProjectionOf<String> for Cow<'_, str> {}
#[diagnostic::do_not_recommend]
impl<T: ValueSet> ProjectionOf<T> for &str {}
#[diagnostic::do_not_recommend]
impl<T: ValueSet> ProjectionOf<T> for Cow<'_, str> {}
#[diagnostic::do_not_recommend]
impl<T: ValueSet> ProjectionOf<T> for String {}
#[diagnostic::do_not_recommend]
impl<F, T: ProjectionOf<F>> ProjectionOf<Option<F>> for Option<T> {}
#[diagnostic::do_not_recommend]
impl<F, T: ProjectionOf<F>> ProjectionOf<Vec<F>> for Vec<T> {}
#[diagnostic::do_not_recommend]
impl<F, T: ProjectionOf<F>> ProjectionOf<BTreeMap<String, F>> for BTreeMap<String, T> {}

/// The type of a field: known before the user's type is looked at, so that messages can name it.
#[derive(Debug)]
pub struct Typed<F>(PhantomData<F>);

impl<F> Typed<F> {
    /// The type of this field.
    pub fn of(_: &F) -> Self {
        Self(PhantomData)
    }

    /// Stops the compiler, on the user's type, if it cannot hold the field.
    pub fn fits<T: ProjectionOf<F>>(&self) {}
}

/// Stops the compiler, on the user's type, if it cannot hold the argument with this number.
pub const fn assert_argument<A: Nth<N>, T: ProjectionOf<A::Field>, const N: usize>() {}

/// The types of an event's positional arguments.
#[diagnostic::on_unimplemented(
    message = "the payload of `{Self}` is an object, so its fields have names",
    note = "use a struct with named fields"
)]
pub trait Positional {
    /// A tuple of them.
    type Args;
}

/// A tuple with an element number `N`.
#[diagnostic::on_unimplemented(
    message = "the event has fewer arguments than this struct has fields",
    label = "too many fields"
)]
pub trait Nth<const N: usize> {
    /// Type of the element.
    type Field;
}

macro_rules! nth {
    ($($number:literal $name:ident: $($all:ident)*;)*) => { $(
        nth!(@ $number $name: $($all)*);
    )* };
    (@ $number:literal $name:ident: $($all:ident)*) => {
        impl<$($all),*> Nth<$number> for ($($all,)*) {
            type Field = $name;
        }
    };
}

nth! {
    0 A: A;
    0 A: A B; 1 B: A B;
    0 A: A B C; 1 B: A B C; 2 C: A B C;
    0 A: A B C D; 1 B: A B C D; 2 C: A B C D; 3 D: A B C D;
}

/// A field of a projection before it is filled.
pub trait Blank<'de>: Slot<'de> {
    /// Nothing, or what will be replaced.
    fn blank() -> Self;
}

impl<'de, T: Decode<'de>> Blank<'de> for T {
    fn blank() -> Self {
        T::blank()
    }
}

impl<'de, T: Decode<'de>> Blank<'de> for Option<T> {
    fn blank() -> Self {
        None
    }
}

/// Index of a field by its Rust name; behind the last one for a name that there is not, which is an error elsewhere.
pub const fn field_index(shape: &Shape, name: &str) -> usize {
    let mut index = 0;
    while index < shape.fields.len() && !same(shape.fields[index].name, name) {
        index += 1;
    }
    index
}

/// Whether two texts are equal, for the compiler.
pub(crate) const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
