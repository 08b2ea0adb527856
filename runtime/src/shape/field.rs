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
    #[expect(clippy::cast_possible_truncation, reason = "16 bits")]
    pub(crate) const fn empties(self) -> Empties {
        Empties::new(self.number.bits(40, 16) as u16)
    }

    #[inline]
    pub(crate) const fn is_required(self) -> bool {
        self.empties().is_none()
    }

    /// The key.
    #[inline]
    pub(crate) const fn wire(self, shape: Shape) -> &'static str {
        part(shape.text(), self.place(), self.bytes())
    }

    /// The same as bytes.
    #[inline]
    pub(crate) fn wire_bytes(self, shape: Shape) -> &'static [u8] {
        let key = self.place()..self.place() + self.bytes();
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
        words.text()
    }

    #[inline]
    pub(super) fn is_called<K: PartialEq<str> + ?Sized>(self, shape: Shape, key: &K) -> bool {
        key == self.wire(shape) || self.empties().has_aliases() && self.is_also_called(shape, key)
    }

    #[cold]
    fn is_also_called<K: PartialEq<str> + ?Sized>(self, shape: Shape, key: &K) -> bool {
        let mut aliases = Reader(shape.text()).skip(self.place() + self.bytes());
        (0..aliases.number()).any(|_| key == aliases.text())
    }

    #[inline]
    const fn place(self) -> usize {
        self.number.bits(0, 32)
    }

    #[inline]
    const fn bytes(self) -> usize {
        self.number.bits(32, 8)
    }
}
