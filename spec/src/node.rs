//! Values of a text that is JSON.

use std::borrow::Cow;

use crate::json::{Outline, Place, unescaped};
use crate::text::Span;

/// A JSON value as written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'a> {
    text: &'a str,
    /// Its own place, and those of what is in it.
    places: &'a [Place],
}

/// JSON type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,
}

impl<'a> Node<'a> {
    /// The value of a whole text, whose outline this is.
    pub(crate) fn root(text: &'a str, outline: &'a Outline) -> Self {
        let places = outline.places();
        Self { text, places }
    }

    pub(crate) fn kind(self) -> Kind {
        match self.raw().as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::Text,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'n') => Kind::Null,
            _ => Kind::Number,
        }
    }

    /// As it stands in the text.
    pub(crate) fn raw(self) -> &'a str {
        let Span { start, end, .. } = self.span(0);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Where it stands.
    pub(crate) fn span(self, file: usize) -> Span {
        let place = self.places.first();
        place.map_or(Span::start_of(file), |&Place { start, end, .. }| Span {
            file,
            start,
            end,
        })
    }

    /// Keys and values of an object, in order, duplicates included; nothing for other values.
    pub(crate) fn entries(self) -> Vec<(Self, Self)> {
        let mut entries = Vec::new();
        if self.kind() == Kind::Object {
            let mut parts = self.parts().into_iter();
            while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
                entries.push((key, value));
            }
        }
        entries
    }

    /// Values of an array; nothing for other values.
    pub(crate) fn elements(self) -> Vec<Self> {
        if self.kind() == Kind::Array {
            self.parts()
        } else {
            Vec::new()
        }
    }

    /// What stands in it, keys and values alike.
    fn parts(self) -> Vec<Self> {
        let (mut parts, mut rest) = (Vec::new(), self.places.get(1..).unwrap_or_default());
        while let Some(first) = rest.first() {
            let (places, after) = rest.split_at_checked(first.places).unwrap_or((rest, &[]));
            parts.push(Self { places, ..self });
            rest = after;
        }
        parts
    }

    /// A text, its escapes resolved; `None` for other values, and for escapes that stand for no character.
    pub(crate) fn text(self) -> Option<Cow<'a, str>> {
        let inner = self.raw().strip_prefix('"')?.strip_suffix('"')?;
        if inner.contains('\\') {
            unescaped(inner).map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(inner))
        }
    }

    /// A boolean; `None` for other values.
    pub(crate) fn boolean(self) -> Option<bool> {
        match self.raw() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

impl Kind {
    /// As it is called in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "a list",
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        }
    }
}
