//! Descriptions of objects that are declared in this crate, written by the compiler as the generator would.

use super::Empty;
use crate::description::PLACE;

/// A field: its key, and how it says nothing.
pub(crate) type Listed<'a> = (&'a str, &'a [Empty]);

/// Bytes of the text.
pub(crate) const fn length(fields: &[Listed<'_>]) -> usize {
    let (mut length, mut index) = (0, 0);
    while index < fields.len() {
        length += fields[index].0.len();
        index += 1;
    }
    length
}

/// The keys, which are all of the text: these types have no words.
pub(crate) const fn text<const N: usize>(fields: &[Listed<'_>]) -> [u8; N] {
    let (mut text, mut at, mut index) = ([0; N], 0, 0);
    while index < fields.len() {
        let key = fields[index].0.as_bytes();
        let mut byte = 0;
        while byte < key.len() {
            text[at] = key[byte];
            (at, byte) = (at + 1, byte + 1);
        }
        index += 1;
    }
    text
}

/// The fields, whose keys need no escapes.
pub(crate) const fn numbers<const N: usize>(fields: &[Listed<'_>]) -> [[u8; 8]; N] {
    let (mut numbers, mut place, mut index) = ([[0; 8]; N], 0, 0);
    while index < fields.len() {
        let (key, empties) = fields[index];
        let bytes = key.len() as u64;
        let number = bytes | (ways(empties) as u64) << 8 | place << PLACE;
        numbers[index] = number.to_le_bytes();
        place += bytes;
        index += 1;
    }
    numbers
}

const fn ways(empties: &[Empty]) -> u16 {
    let (mut ways, mut index) = (0, 0);
    while index < empties.len() {
        ways |= 1 << empties[index] as u16;
        index += 1;
    }
    match empties {
        [first, ..] => ways | (*first as u16) << 10,
        [] => ways,
    }
}

/// Describes a type of this crate by its keys, each with the ways it says nothing.
macro_rules! described {
    ($name:ident { $($wire:expr => [$($empty:ident)*],)* }) => {
        #[diagnostic::do_not_recommend]
        impl $crate::shape::Described for $name {
            const SHAPE: $crate::shape::Shape = {
                use $crate::shape::{Listed, Shape, length, numbers, text};
                const FIELDS: &[Listed<'_>] = &[$(($wire, &[$($crate::shape::Empty::$empty),*])),*];
                const TEXT: &[u8] = &text::<{ length(FIELDS) }>(FIELDS);
                const NUMBERS: &[[u8; 8]] = &numbers::<{ FIELDS.len() }>(FIELDS);
                Shape::new(
                    match core::str::from_utf8(TEXT) {
                        Ok(text) => text,
                        Err(_) => "",
                    },
                    NUMBERS.as_flattened(),
                )
            };
        }
    };
}

pub(crate) use described;
