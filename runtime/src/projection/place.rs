//! The fields of a projection, as the decoder sees them.
//!
//! Whether a type fits its field is said once, by [`ReadInto`](super::ReadInto) or [`Single`]. The rest takes every type:
//! where a method for types that can be decoded does not apply, the compiler takes that of the `Any...` trait.

use core::marker::PhantomData;

use crate::decode::{Decode, Slot, Target};

/// The field of a newtype.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a field of a spec can have: write `Id`, `i64`, `String` or the like",
    label = "cannot be read from a delivery",
    note = "ids are `Id`, whole numbers `i64`, digits `Digits`, days `Date`, flags `bool`, any JSON `Json`; text is `String`, `&str` or \
            `Cow<str>`; lists are `Vec`s",
    note = "another struct needs `#[derive(PlacementEvent)]`, with `#[placement(object = ...)]` or `#[placement(transparent)]`"
)]
pub trait Single<'de> {
    /// See [`Slot::is_json`].
    const IS_JSON: bool;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Decode<'de>> Single<'de> for T {
    const IS_JSON: bool = <T as Decode<'de>>::IS_JSON;
}

/// A field that is filled.
#[derive(Debug)]
pub struct Place<'s, T>(pub &'s mut T);

impl<'s, 'de, T: Slot<'de>> Place<'s, T> {
    /// The field.
    pub fn slot(self) -> Option<&'s mut dyn Slot<'de>> {
        Some(self.0)
    }
}

impl<'s, 'de, T: Decode<'de>> Place<'s, T> {
    /// Where a value goes, if the type is the field.
    pub fn target(self) -> Target<'s, 'de> {
        self.0.target()
    }
}

/// A field whose type is at fault.
pub trait AnyPlace<'s, 'de>: Sized {
    /// Nothing.
    fn slot(self) -> Option<&'s mut dyn Slot<'de>> {
        None
    }

    /// Never called.
    fn target(self) -> Target<'s, 'de> {
        never()
    }
}

impl<'s, T> AnyPlace<'s, '_> for Place<'s, T> {}

/// A field before it is filled.
#[derive(Debug)]
pub struct Start<T>(PhantomData<T>);

impl<'de, T: Blank<'de>> Start<T> {
    /// Nothing, or what will be replaced.
    pub fn blank() -> T {
        T::blank()
    }
}

/// A field whose type is at fault.
pub trait AnyStart<T> {
    /// Never called.
    #[must_use]
    fn blank() -> T {
        never()
    }
}

impl<T> AnyStart<T> for Start<T> {}

/// A type a field can start with.
pub trait Blank<'de> {
    /// See [`Start::blank`].
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

/// What a method returns in a program that does not compile.
pub fn never() -> ! {
    loop {
        core::hint::spin_loop();
    }
}
