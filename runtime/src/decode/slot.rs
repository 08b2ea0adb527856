//! Places a value can be put, and what the decoder may know of them.
//!
//! Generated code hands out `&mut dyn Slot` and `&mut dyn Fields`; everything else is behind them.

use alloc::{borrow::Cow, string::String};

use super::text::Escaped;
use crate::{
    shape::Shaped,
    value::{Date, Digits, Id, Json, Unlisted},
};

/// A single value as it arrived.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Scalar<'a, 'de> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number below zero.
    Signed(i64),
    /// A whole number from zero.
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// Text that lives as long as the visit.
    Text(&'a str),
    /// Text that lives as long as the delivery.
    Borrowed(&'de str),
    /// Text that is written in the delivery with escapes.
    Escaped(Escaped<'de>),
}

/// A field of a payload: it can be filled, or cleared back to nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a delivery",
    note = "a type of your own, as for the option `replace`, derives `PlacementEvent` with `#[placement(transparent)]` over what can"
)]
pub trait Slot<'de> {
    /// Back to the blank value.
    fn clear(&mut self);

    /// Where a value goes; after this the slot holds a value.
    fn target(&mut self) -> Target<'_, 'de>;

    /// Whether the text itself is kept, whatever it is.
    fn is_json(&self) -> bool {
        false
    }
}

/// What can be put into a slot.
pub enum Target<'s, 'de> {
    /// Text.
    Text(&'s mut String),
    /// Text that is borrowed where it can be.
    Cow(&'s mut Cow<'de, str>),
    /// Text that must be borrowed.
    Borrowed(&'s mut &'de str),
    /// True or false.
    Boolean(&'s mut bool),
    /// A whole number.
    Integer(&'s mut i64),
    /// An id.
    Id(&'s mut Id),
    /// Digits.
    Digits(&'s mut Digits),
    /// A day.
    Date(&'s mut Date),
    /// One of a set of values.
    Value(&'s mut dyn ValueSet),
    /// A nested object.
    Object(&'s mut dyn Fields<'de>),
    /// A list.
    List(&'s mut dyn List<'de>),
    /// An object with any keys.
    Map(&'s mut dyn Map<'de>),
    /// Anything.
    Json(&'s mut Json),
}

/// A type a field can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a delivery",
    note = "a type of your own, as for the option `replace`, derives `PlacementEvent` with `#[placement(transparent)]` over what can"
)]
pub trait Decode<'de>: Sized {
    /// A value to start from; never seen by users of a decoded payload.
    fn blank() -> Self;

    /// Where a value of this type goes.
    fn target(&mut self) -> Target<'_, 'de>;

    /// See [`Slot::is_json`].
    const IS_JSON: bool = false;
}

/// The fields of a payload or of a nested object.
pub trait Fields<'de>: Shaped {
    /// The field with this index of the shape.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot<'de>> {
        let _ = index;
        None
    }
}

/// A growing list.
pub trait List<'de> {
    /// Removes every item.
    fn clear(&mut self);

    /// Adds a blank item.
    fn push(&mut self) -> Option<&mut dyn Slot<'de>>;
}

/// A growing map.
pub trait Map<'de> {
    /// Removes every entry.
    fn clear(&mut self);

    /// Adds or replaces an entry by a blank one.
    fn entry(&mut self, key: String) -> &mut dyn Slot<'de>;
}

/// The wire texts of a value set.
#[derive(Debug)]
pub struct Values {
    /// Name in Rust of each value, by index.
    pub variants: &'static [&'static str],
    /// Wire text of each value, by index.
    pub names: &'static [&'static str],
    /// Further texts, with the index they stand for.
    pub aliases: &'static [(&'static str, usize)],
    /// Whether a text that is not listed is kept.
    pub open: bool,
}

impl Values {
    /// The name in Rust of a listed value.
    pub(crate) fn variant(&self, text: &str) -> Option<&'static str> {
        let index = self.names.iter().position(|name| *name == text)?;
        self.variants.get(index).copied()
    }

    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        // Most texts differ in their first byte already, which spares a call.
        let first = text.as_bytes().first();
        let is_name = |name: &&str| name.as_bytes().first() == first && *name == text;
        let listed = self.names.iter().position(is_name);
        let alias = || self.aliases.iter().find(|(name, _)| *name == text);
        listed.or_else(|| alias().map(|(_, index)| *index))
    }
}

/// A generated enum over wire texts.
pub trait ValueSet {
    /// The texts.
    fn values(&self) -> &'static Values;

    /// Becomes the value with this index.
    fn put(&mut self, index: usize);

    /// Becomes a value that is not listed; does nothing in a closed set.
    fn put_unlisted(&mut self, text: Unlisted);
}
