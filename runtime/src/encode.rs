//! Writing payloads in canonical form: documented wire names and types, nothing in its first encoding.

mod impls;
mod record;

use alloc::{boxed::Box, string::String};

use serde_core::{Serialize, Serializer};

use crate::{
    decode::Values,
    shape::Shaped,
    value::{Date, Id, Json},
};

use record::{ArgsOf, PayloadOf};

/// A value as the encoder sees it.
pub enum View<'a> {
    /// Nothing.
    Nothing,
    /// Text.
    Text(&'a str),
    /// One of a set of values.
    Value(&'a str, &'static Values),
    /// Digits.
    Digits(&'a str),
    /// A day.
    Date(Date),
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// An id.
    Id(Id),
    /// A nested object.
    Object(&'a dyn Record),
    /// A list.
    List(&'a dyn Items),
    /// An object with any keys.
    Map(&'a dyn Entries),
    /// Anything.
    Json(&'a Json),
}

/// A type that can be written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written into a delivery",
    note = "a type of your own, as for the option `replace`, derives `PlacementEvent` with `#[placement(transparent)]` \
            over what can be written"
)]
pub trait Encode {
    /// The value, for the encoder.
    fn view(&self) -> View<'_>;
}

/// The fields of a payload or of a nested object.
pub trait Record: Shaped {
    /// The field with this index of the shape.
    fn field(&self, index: usize) -> Option<&dyn Encode> {
        let _ = index;
        None
    }
}

/// The same of a type that may be behind a pointer.
pub trait AsRecord {
    /// Its fields.
    fn as_record(&self) -> &dyn Record;
}

impl<T: Record> AsRecord for T {
    fn as_record(&self) -> &dyn Record {
        self
    }
}

/// A list.
pub trait Items {
    /// Its items.
    fn items<'a>(&'a self) -> Box<dyn Iterator<Item = &'a dyn Encode> + 'a>;

    /// Whether there are none.
    fn is_empty(&self) -> bool;
}

/// An object with any keys.
pub trait Entries {
    /// Its entries.
    fn entries<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, &'a dyn Encode)> + 'a>;

    /// Whether there are none.
    fn is_empty(&self) -> bool;
}

/// Writes the value form of a payload: `null`, an object, one value as itself, or several arguments by name.
///
/// # Errors
///
/// The serializer's own.
pub(crate) fn serialize<S: Serializer>(
    payload: &dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    PayloadOf(payload).serialize(serializer)
}

/// The arguments of a delivery as JSON text.
pub(crate) fn args_to_json(payload: &dyn Record) -> String {
    // Writing to a string fails only for maps with keys that are no text, and there are none.
    serde_json::to_string(&ArgsOf(payload)).unwrap_or_default()
}
