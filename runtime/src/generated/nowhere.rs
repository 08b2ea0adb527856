//! A field of a struct without fields: nobody asks for it.

use alloc::boxed::Box;

use crate::{
    decode::{List, Slot, Target},
    encode::{Encode, View},
};

/// Holds nothing.
pub(super) struct Nowhere;

/// One for each who asks; it has no size, so nothing is allocated.
pub fn nowhere<'s, 'de>() -> &'s mut dyn Slot<'de> {
    Box::leak(Box::new(Nowhere))
}

/// The same, to be read.
pub fn nothing() -> &'static dyn Encode {
    &Nowhere
}

impl<'de> Slot<'de> for Nowhere {
    fn clear(&mut self) {}

    fn target(&mut self) -> Target<'_, 'de> {
        Target::List(self)
    }
}

impl<'de> List<'de> for Nowhere {
    fn clear(&mut self) {}

    fn push(&mut self) -> Option<&mut dyn Slot<'de>> {
        None
    }
}

impl Encode for Nowhere {
    fn view(&self) -> View<'_> {
        View::Nothing
    }
}
