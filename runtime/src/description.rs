//! What a spec says, as the generator hands it over: one text, and numbers that say where in it things are.
//!
//! Structs that refer to each other would cost the compiler more than all code of an event, and the program a relocation
//! for each reference.
//!
//! ```text
//! numbers    of a spec: one for each event, then one for each field; of an object: one for each field
//!   event    bytes(8) has-aliases(1) kind(2) first-field(24)                                          (1) place(28)
//!   field    bytes(8) ways-to-say-nothing(10) the-written-one(4) has-escapes(1) has-aliases(1)        (12) place(28)
//!
//! text       of a spec: shared texts, then of each event its name, its words, and its keys; of an object: words and keys
//!   shared   count text*
//!   words    type field*           in Rust, where a field without a word has its key as its name; behind them, of an event,
//!            [aliases] context page line column
//!   key      [aliases]
//!   aliases  count text*
//!   context  placements scopes path
//!   placements, scopes             count number*
//! ```
//!
//! The fields of an event end where those of the next one begin.
//!
//! Numbers have eight bytes, of which so many bits, in parentheses, from the lowest on. Within the text a number has digits of
//! five bits each, the lowest first: `0` is 0, `O` is 31; where another follows they go on from `P` to `o`. A text is its length, and
//! as many bytes. Placements, scopes, paths, and what many events have in common, a context, are shared texts, and are said by
//! their place among those. What is not there is nothing: the generator writes no such description.

/// The first of the 64 digits.
const ZERO: u8 = b'0';

/// Bits of a digit.
const BITS: u32 = 5;

/// What a digit has more where another follows.
const MORE: u8 = 1 << BITS;

/// Where in a number the place is: above all else, whence it is the quickest to get.
pub(crate) const PLACE: u32 = 36;

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
    const fn bits(self, first: u32, count: u32) -> usize {
        (self.0 >> first & ((1 << count) - 1)) as usize
    }

    /// Where the name or the key is.
    #[inline]
    pub(crate) const fn place(self) -> usize {
        self.bits(PLACE, 28)
    }

    /// How long it is.
    #[inline]
    pub(crate) const fn bytes(self) -> usize {
        self.bits(0, 8)
    }

    /// Where it ends.
    #[inline]
    pub(crate) const fn end(self) -> usize {
        self.place() + self.bytes()
    }

    /// Of an event: whether it has further names.
    #[inline]
    pub(crate) const fn has_aliases(self) -> bool {
        self.bits(8, 1) > 0
    }

    /// Of an event: the kind of its payload.
    #[inline]
    pub(crate) const fn kind(self) -> usize {
        self.bits(9, 2)
    }

    /// Of an event: its first field, among all fields.
    #[inline]
    pub(crate) const fn first_field(self) -> usize {
        self.bits(11, 24)
    }

    /// Of a field: its ways to say nothing, and flags.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "16 bits")]
    pub(crate) const fn empties(self) -> u16 {
        self.bits(8, 16) as u16
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

    /// Reads a number.
    pub(crate) const fn number(&mut self) -> usize {
        let (mut number, mut bits) = (0, 0);
        while let Some(digit) = self.0.as_bytes().first() {
            let digit = digit.wrapping_sub(ZERO);
            *self = self.skip(1);
            number |= ((digit % MORE) as usize) << bits;
            bits += BITS;
            if digit < MORE || bits >= usize::BITS {
                break;
            }
        }
        number
    }

    /// Reads a text.
    pub(crate) const fn text(&mut self) -> &'static str {
        let length = self.number();
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
        let mut count = self.number();
        while count > 0 {
            self.text();
            count -= 1;
        }
        self
    }

    /// Goes past a list of numbers.
    #[must_use]
    pub(crate) const fn skip_numbers(mut self) -> Self {
        let mut count = self.number();
        while count > 0 {
            self.number();
            count -= 1;
        }
        self
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

#[cfg(test)]
mod tests {
    use super::Reader;

    #[test]
    fn numbers_take_as_many_digits_as_they_need() {
        let mut reader = Reader("0OP1oOPP1x");
        let numbers = [(); 5].map(|()| reader.number());
        assert_eq!(numbers, [0, 31, 32, 1023, 1024]);
        assert_eq!(reader.0, "x");
    }

    #[test]
    fn what_is_no_description_ends() {
        let endless = "o".repeat(99);
        let mut reader = Reader(endless.leak());
        assert_eq!(reader.number(), usize::MAX);
        assert_eq!(Reader("").number(), 0);
        assert_eq!(Reader("9short").text(), "");
        assert_eq!(Reader("\u{e9}").text(), "");
    }
}
