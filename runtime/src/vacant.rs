//! Values to start from that the compiler knows.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use crate::value::{Date, Digits, Id};

/// A type with a constant for the decoder to start from.
///
/// A struct made of constants alone is a copy; made of calls, each of which might panic as far as the compiler knows, it
/// would have to be cleaned up after every one of them: most of the code of a payload.
pub trait Vacant {
    /// The value; never seen by users of a decoded payload.
    const VACANT: Self;
}

/// Text before it is read. By its own name, which the compiler finds sooner than that of a trait.
pub const NO_TEXT: String = String::new();

/// An id before it is read.
pub const NO_ID: Id = Id::new(0);

/// Digits before they are read.
pub const NO_DIGITS: Digits = Digits::blank();

/// A day before it is read.
pub const NO_DATE: Date = Date::EPOCH;

macro_rules! vacant {
    ($($ty:ty => $value:expr;)*) => { $(
        impl Vacant for $ty {
            const VACANT: Self = $value;
        }
    )* };
}

vacant! {
    String => Self::new();
    i64 => 0;
    bool => false;
    Id => Self::new(0);
    Digits => Self::blank();
    Date => Self::EPOCH;
}

impl<T> Vacant for Option<T> {
    const VACANT: Self = None;
}

impl<T> Vacant for Vec<T> {
    const VACANT: Self = Self::new();
}

impl<K, T> Vacant for BTreeMap<K, T> {
    const VACANT: Self = Self::new();
}
