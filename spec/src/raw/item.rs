//! What a fault is about, in words.

use std::fmt::{self, Display, Formatter};

use super::Str;
use crate::render::quoted;
use crate::text::Span;

/// Something in a spec, within something else: "field `ID` of object `Link`". Put into words only when needed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'i> {
    noun: &'static str,
    name: Option<&'i str>,
    parent: Option<&'i Self>,
    /// Where to point for what it lacks.
    pub(crate) span: Span,
}

impl<'i> Item<'i> {
    /// Something of which a spec has one, or which is known by its name alone.
    pub(crate) fn new(noun: &'static str, name: &'i Str<'_>) -> Self {
        Self {
            noun,
            name: Some(&name.value),
            parent: None,
            span: name.span,
        }
    }

    /// The file itself.
    pub(crate) fn file(span: Span) -> Self {
        Self {
            noun: "the file",
            name: None,
            parent: None,
            span,
        }
    }

    /// Something named within this one.
    pub(crate) fn entry(&'i self, noun: &'static str, name: &'i Str<'_>) -> Self {
        Self {
            parent: self.named(),
            ..Self::new(noun, name)
        }
    }

    /// The value of one of its keys.
    pub(crate) fn key(&'i self, key: &'static str, span: Span) -> Self {
        Self {
            noun: "",
            name: Some(key),
            parent: Some(self),
            span,
        }
    }

    /// An element of the list that this is.
    pub(crate) fn element(&'i self, span: Span) -> Self {
        Self {
            noun: "an entry",
            name: None,
            parent: Some(self),
            span,
        }
    }

    /// This, or what it is a key of.
    fn named(&'i self) -> Option<&'i Self> {
        let mut item = self;
        while item.noun.is_empty() {
            item = item.parent?;
        }
        Some(item)
    }

    /// Whether a name of something else says enough without "of" this: groups and files are places only.
    fn is_place(&self) -> bool {
        matches!(self.noun, "the file" | "group")
    }
}

impl Display for Item<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.noun)?;
        if let Some(name) = self.name {
            let space = if self.noun.is_empty() { "" } else { " " };
            write!(f, "{space}{}", quoted(name))?;
        }
        match self.parent {
            Some(parent) if self.noun.is_empty() || !parent.is_place() => write!(f, " of {parent}"),
            _ => Ok(()),
        }
    }
}
