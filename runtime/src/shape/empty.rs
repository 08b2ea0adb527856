//! Ways to say nothing.

/// One way to say nothing on the wire; its number stands in descriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "as the spec has them")]
pub(crate) enum Empty {
    /// No key, or no argument.
    Absent,
    /// `null`
    Null,
    /// `""`
    EmptyString,
    /// `0`
    Zero,
    /// `"0"`
    ZeroText,
    /// `"unknown"`
    Unknown,
    /// `"hidden"`
    Hidden,
    /// `"undefined"`
    Undefined,
    /// `[]`
    EmptyArray,
    /// `{}`
    EmptyObject,
}

impl Empty {
    const ALL: [Self; 10] = [
        Self::Absent,
        Self::Null,
        Self::EmptyString,
        Self::Zero,
        Self::ZeroText,
        Self::Unknown,
        Self::Hidden,
        Self::Undefined,
        Self::EmptyArray,
        Self::EmptyObject,
    ];

    /// Those that are texts.
    const TEXTS: [(&str, Self); 5] = [
        ("", Self::EmptyString),
        ("0", Self::ZeroText),
        ("hidden", Self::Hidden),
        ("unknown", Self::Unknown),
        ("undefined", Self::Undefined),
    ];

    /// The text it is, if it is a text.
    pub(crate) fn text(self) -> Option<&'static str> {
        let found = Self::TEXTS.iter().find(|(_, empty)| *empty == self);
        found.map(|(text, _)| *text)
    }

    /// The one with this text.
    pub(crate) fn of_text<T: PartialEq<str> + ?Sized>(text: &T) -> Option<Self> {
        let found = Self::TEXTS.iter().find(|(known, _)| text == *known);
        found.map(|(_, empty)| *empty)
    }
}

/// The ways in which a field may say nothing; none for one that must say something.
///
/// A bit for each, behind them the number of the one that is written, and flags.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Empties(u16);

/// Where the number of the first way is, and behind it the flags: the key is written with escapes, there are further keys.
const FIRST: u16 = 10;
const ESCAPED: u16 = 1 << (FIRST + 4);
const ALIASES: u16 = 1 << (FIRST + 5);

/// The bits of all ways.
const WAYS: u16 = (1 << FIRST) - 1;

impl Empties {
    /// No way: something must be said.
    pub(crate) const NONE: Self = Self(0);

    #[inline]
    pub(super) const fn new(bits: u16) -> Self {
        Self(bits)
    }

    #[inline]
    pub(crate) const fn is_none(self) -> bool {
        self.0 & WAYS == 0
    }

    #[inline]
    pub(crate) const fn contains(self, empty: Empty) -> bool {
        self.0 & (1 << empty as u16) != 0
    }

    /// The one that is written.
    pub(crate) fn first(self) -> Option<Empty> {
        let number = self.0 >> FIRST & 0b1111;
        let first = Empty::ALL.get(usize::from(number)).copied();
        first.filter(|_| !self.is_none())
    }

    /// Whether the field has further keys.
    #[inline]
    pub(super) const fn has_aliases(self) -> bool {
        self.0 & ALIASES != 0
    }

    /// Whether the field's key is written in JSON as it is, without escapes.
    #[inline]
    pub(crate) const fn has_plain_key(self) -> bool {
        self.0 & ESCAPED == 0
    }
}
