//! What a spec says, as the generator hands it over: one text, and numbers that say where in it things are.
//!
//! Structs that refer to each other would cost the compiler more than all code of an event, and the program a relocation
//! for each reference.
//!
//! ```text
//! numbers    of a spec: two for each event, then one for each field; of an object: its shape, then one for each field
//!   name     place(32) bytes(8) has-aliases(1)
//!   shape    first-field(32) fields(9) required(9) kind(2)
//!   field    place(32) bytes(8) ways-to-say-nothing(10) the-written-one(4) has-escapes(1) has-aliases(1)
//!
//! text       of a spec: shared texts, then of each event its name, its words, and its keys; of an object: words and keys
//!   shared   count{4} text{4}*
//!   words    type{2} field{2}*     in Rust; behind them, of an event,
//!            [aliases] placements scopes page{4} path{4} line{4} column{4}
//!   key      [aliases]
//!   aliases  count{4} text{2}*
//!   placements, scopes             count{4} number{4}*, which are places among the shared texts, as is the path
//! ```
//!
//! Numbers have eight bytes, of which so many bits, in parentheses, from the lowest on. Within the text a number has so
//! many digits, in braces, of six bits each, the lowest first: `0` is 0, `o` is 63. A text{N} is its length{N}, and as many bytes.
//! What is not there is nothing: the generator writes no such description.

/// The first of the 64 digits.
const ZERO: u8 = b'0';

/// Bits of a digit.
const BITS: usize = 6;

/// Numbers, eight bytes each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Numbers(pub(crate) &'static [[u8; 8]]);

impl Numbers {
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    /// One of them.
    #[inline]
    pub(crate) const fn at(self, index: usize) -> Number {
        if index < self.0.len() {
            Number(u64::from_le_bytes(self.0[index]))
        } else {
            Number(0)
        }
    }

    /// So many of them.
    #[inline]
    pub(crate) const fn part(self, first: usize, count: usize) -> Self {
        match self.0.split_at_checked(first) {
            Some((_, rest)) => match rest.split_at_checked(count) {
                Some((part, _)) => Self(part),
                None => Self(&[]),
            },
            None => Self(&[]),
        }
    }
}

/// Some smaller numbers in one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number(pub(crate) u64);

impl Number {
    /// That of some bits.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "32 bits at most")]
    pub(crate) const fn bits(self, first: u32, count: u32) -> usize {
        (self.0 >> first & ((1 << count) - 1)) as usize
    }
}

/// A place in the text, from which it is read on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader(pub(crate) &'static str);

impl Reader {
    /// Goes past some bytes.
    #[must_use]
    pub(crate) const fn skip(self, bytes: usize) -> Self {
        match self.0.split_at_checked(bytes) {
            Some((_, rest)) => Self(rest),
            None => Self(""),
        }
    }

    /// Reads a number of `N` digits.
    pub(crate) const fn number<const N: usize>(&mut self) -> usize {
        let (mut number, mut index) = (0, 0);
        if let Some(digits) = self.0.as_bytes().first_chunk::<N>() {
            while index < N {
                number |= (digits[index].wrapping_sub(ZERO) as usize) << (BITS * index);
                index += 1;
            }
        }
        *self = self.skip(N);
        number
    }

    /// Reads a text whose length has `N` digits.
    pub(crate) const fn text<const N: usize>(&mut self) -> &'static str {
        let length = self.number::<N>();
        match self.0.split_at_checked(length) {
            Some((text, rest)) => {
                self.0 = rest;
                text
            }
            None => "",
        }
    }

    /// Goes past a list of names.
    #[must_use]
    pub(crate) const fn skip_names(mut self) -> Self {
        let mut count = self.number::<4>();
        while count > 0 {
            self.text::<2>();
            count -= 1;
        }
        self
    }

    /// Goes past a list of numbers.
    #[must_use]
    pub(crate) const fn skip_numbers(mut self) -> Self {
        let count = self.number::<4>();
        self.skip(4 * count)
    }
}

/// Part of a text.
#[inline]
pub(crate) const fn part(text: &'static str, start: usize, bytes: usize) -> &'static str {
    match text.split_at_checked(start) {
        Some((_, rest)) => match rest.split_at_checked(bytes) {
            Some((part, _)) => part,
            None => "",
        },
        None => "",
    }
}
