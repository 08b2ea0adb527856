//! An application's own view of a payload: which type can stand for which field.

mod fit;
mod place;
mod source;

pub use fit::{AnyArgument, Argument, ReadInto, Same, assert_argument};
pub use place::{AnyPlace, AnyStart, Place, Single, Start, never};
pub use source::{AnySource, EventSource, ObjectSource, Source};

use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec::Vec};

use crate::{
    decode::ValueSet,
    shape::Shape,
    value::{Date, Digits, Id, Json},
};

/// A type that a field of type `F` can be read into.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a field of type `{F}`: write `{F}`",
    label = "the field is `{F}`"
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

/// A newtype: it can be what its only field can be.
pub trait Transparent {
    /// The field.
    type Inner;
}

#[diagnostic::do_not_recommend]
impl<F, T: Transparent<Inner: ProjectionOf<F>>> ProjectionOf<F> for T {}

/// The types of an event's positional arguments.
pub trait Positional {
    /// A tuple of them.
    type Args;
}

/// A tuple with an element number `N`.
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

/// Index of a field by its Rust name; behind the last one for a name that there is not, which is an error elsewhere.
pub const fn field_index(shape: Shape, name: &str) -> usize {
    let mut index = 0;
    while let Some(field) = shape.field(index)
        && !same(field.name(shape), name)
    {
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
