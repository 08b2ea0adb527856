//! What a fault is about, in words.

use std::fmt::{self, Display, Formatter};

use super::Str;
use crate::render::quoted;
use crate::text::Span;

/// Something in a spec, within something else: "field `ID` of object `Link`". Put into words only when needed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'i> {
    kind: Kind<'i>,
    parent: Option<&'i Self>,
    /// Where to point for what it lacks.
    pub(crate) span: Span,
}

#[derive(Debug, Clone, Copy)]
enum Kind<'i> {
    File,
    Named { noun: &'static str, name: &'i str },
    Key { key: &'static str, optional: bool },
    Element,
}

impl<'i> Item<'i> {
    /// Something of which a spec has one, or which is known by its name alone.
    pub(crate) fn new(noun: &'static str, name: &'i Str<'_>) -> Self {
        let kind = Kind::Named {
            noun,
            name: &name.value,
        };
        Self::of(kind, None, name.span)
    }

    /// The file itself.
    pub(crate) fn file(span: Span) -> Self {
        Self::of(Kind::File, None, span)
    }

    /// Something named within this one.
    pub(crate) fn entry(&'i self, noun: &'static str, name: &'i Str<'_>) -> Self {
        Self {
            parent: Some(self.owner()),
            ..Self::new(noun, name)
        }
    }

    /// The value of a key that must be there.
    pub(crate) fn required(&'i self, key: &'static str, span: Span) -> Self {
        let optional = false;
        Self::of(Kind::Key { key, optional }, Some(self), span)
    }

    /// The value of a key that may be missing.
    pub(super) fn optional(&'i self, key: &'static str, span: Span) -> Self {
        let optional = true;
        Self::of(Kind::Key { key, optional }, Some(self), span)
    }

    /// An element of the list that this is.
    pub(super) fn element(&'i self, span: Span) -> Self {
        Self::of(Kind::Element, Some(self), span)
    }

    fn of(kind: Kind<'i>, parent: Option<&'i Self>, span: Span) -> Self {
        Self { kind, parent, span }
    }

    /// This, or what it is a key of: something with a name, or the file.
    pub(super) fn owner(&'i self) -> &'i Self {
        let mut item = self;
        while let (Kind::Key { .. } | Kind::Element, Some(parent)) = (item.kind, item.parent) {
            item = parent;
        }
        item
    }

    /// The key whose value this is.
    pub(super) fn own_key(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Key { key, .. } => Some(key),
            _ => None,
        }
    }

    /// The key whose value this is a part of.
    pub(super) fn outer_key(&self) -> Option<&'static str> {
        self.parent.and_then(Self::own_key)
    }

    /// The text that stands here.
    pub(super) fn text(&self) -> String {
        match self.kind {
            Kind::Named { .. } => format!("the prose of {self}"),
            _ => self.to_string(),
        }
    }

    /// What to do about an empty text that stands here.
    pub(super) fn without_text(&self) -> &'static str {
        match self.kind {
            Kind::Element => "write a text, or leave the entry out",
            Kind::Key { optional: true, .. } => "write a text, or leave the key out",
            Kind::Named {
                noun: "value" | "error",
                ..
            } => "write a meaning, or `{}`",
            _ => "write a text",
        }
    }

    /// Whether a name of something else says enough without "of" this: groups and files are places only.
    fn is_place(&self) -> bool {
        matches!(self.kind, Kind::File | Kind::Named { noun: "group", .. })
    }
}

impl Display for Item<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::File => f.write_str("the file")?,
            Kind::Named { noun, name } => write!(f, "{noun} {}", quoted(name))?,
            Kind::Key { key, .. } => write!(f, "`{key}`")?,
            Kind::Element => f.write_str("an entry")?,
        }
        let named = matches!(self.kind, Kind::Named { .. });
        match self.parent {
            Some(parent) if !(named && parent.is_place()) => write!(f, " of {parent}"),
            _ => Ok(()),
        }
    }
}
