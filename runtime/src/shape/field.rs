//! One field on the wire.

use super::{Empties, Shape};
use crate::description::{Number, Reader, part};

/// One field on the wire; its texts are in the shape.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Its number, from 0.
    pub(crate) index: usize,
    number: Number,
}

impl Field {
    #[inline]
    pub(super) const fn new(index: usize, number: Number) -> Self {
        Self { index, number }
    }

    /// Accepted encodings of nothing.
    #[inline]
    pub(crate) const fn empties(self) -> Empties {
        Empties::new(self.number.empties())
    }

    #[inline]
    pub(crate) const fn is_required(self) -> bool {
        self.empties().is_none()
    }

    /// The key.
    #[inline]
    pub(crate) const fn wire(self, shape: Shape) -> &'static str {
        part(shape.text(), self.number.place(), self.number.bytes())
    }

    /// The same as bytes.
    #[inline]
    pub(crate) fn wire_bytes(self, shape: Shape) -> &'static [u8] {
        let key = self.number.place()..self.number.end();
        shape.text().as_bytes().get(key).unwrap_or_default()
    }

    /// The name in Rust.
    pub(crate) const fn name(self, shape: Shape) -> &'static str {
        let mut words = shape.words();
        words.text();
        let mut before = self.index;
        while before > 0 {
            words.text();
            before -= 1;
        }
        let word = words.text();
        if word.is_empty() {
            self.wire(shape)
        } else {
            word
        }
    }

    #[inline]
    pub(super) fn is_called<K: PartialEq<str> + ?Sized>(self, shape: Shape, key: &K) -> bool {
        key == self.wire(shape) || self.empties().has_aliases() && self.is_also_called(shape, key)
    }

    #[cold]
    fn is_also_called<K: PartialEq<str> + ?Sized>(self, shape: Shape, key: &K) -> bool {
        let mut aliases = Reader(shape.text()).skip(self.number.end());
        (0..aliases.number()).any(|_| key == aliases.text())
    }
}
