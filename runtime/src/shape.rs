//! What the decoder and the encoder must know of a payload: static data, written by the generator.

/// How a payload's fields lie in the arguments of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// No data.
    None,
    /// An object that never has keys.
    EmptyObject,
    /// One object with the fields.
    Object,
    /// One positional argument per field.
    Args,
}

/// The fields of a payload or of a nested object.
#[derive(Debug)]
pub struct Shape {
    /// How they lie on the wire.
    pub kind: Kind,
    /// The fields, in order of their indexes.
    pub fields: &'static [Field],
}

impl Shape {
    /// Whether the payload is one single value.
    pub(crate) fn is_single(&self) -> bool {
        self.kind == Kind::Args && self.fields.len() == 1
    }

    /// Index of a wire key; the keys of one sender mostly come in one order, so the search starts at `expected`.
    pub(crate) fn index_of<K: PartialEq<str> + ?Sized>(
        &self,
        key: &K,
        expected: usize,
    ) -> Option<usize> {
        let (before, after) = self.fields.split_at(expected.min(self.fields.len()));
        let later = after.iter().position(|field| field.is_called(key));
        later
            .map(|index| index + before.len())
            .or_else(|| before.iter().position(|field| field.is_called(key)))
    }
}

/// A type with fields, described at compile time.
pub trait Described {
    /// Its fields.
    const SHAPE: &'static Shape;
}

/// The same behind a pointer.
pub trait Shaped {
    /// The fields.
    fn shape(&self) -> &'static Shape;
}

impl<T: Described> Shaped for T {
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }
}

/// One field on the wire.
#[derive(Debug)]
pub struct Field {
    /// Key on the wire.
    pub wire: &'static str,
    /// Name in Rust.
    pub name: &'static str,
    /// Further keys read as this field.
    pub aliases: &'static [&'static str],
    /// Accepted encodings of nothing, the one that is written first; empty for a required field.
    pub empties: &'static [Empty],
    /// Whether the key is written in JSON as it is, without escapes.
    pub is_plain: bool,
}

/// What a field is unless it says otherwise: required, with one plain key.
///
/// A value and no function, which the compiler's interpreter would run for every field.
pub const FIELD: Field = Field {
    wire: "",
    name: "",
    aliases: &[],
    empties: &[],
    is_plain: true,
};

impl Field {
    pub(crate) fn is_required(&self) -> bool {
        self.empties.is_empty()
    }

    fn is_called<K: PartialEq<str> + ?Sized>(&self, key: &K) -> bool {
        key == self.wire || self.aliases.iter().any(|alias| key == *alias)
    }
}

/// One way to say nothing on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Empty {
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
