//! Types as written, and declarations of enums and objects.

use super::entries::{Entries, List, Need, Noun};
use super::keys::{Keys, object};
use super::read::{Read, Reader};
use super::{Deprecated, Field, Item, Named, Optional, Prose, Str, given};
use crate::fault::{Reported, Rule};
use crate::node::{Kind, Node};
use crate::text::Spanned;

/// A type of a field.
#[derive(Debug)]
pub(crate) enum Type<'a> {
    /// The format's own, or a declared one.
    Named(Str<'a>),
    List(Box<Self>),
    Map(Box<Self>),
}

impl<'a> Type<'a> {
    /// The name within all lists and maps, and how many of these there are.
    pub(crate) fn leaf(&self) -> (&Str<'a>, usize) {
        let mut ty = self;
        let mut depth = 0_usize;
        loop {
            match ty {
                Self::Named(name) => return (name, depth),
                Self::List(inner) | Self::Map(inner) => ty = inner,
            }
            depth = depth.saturating_add(1);
        }
    }
}

impl<'a> Read<'a> for Type<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        const KEYS: &[&str] = &["list", "map"];
        match node.kind() {
            Kind::Text => Str::read(node, item, reader).map(Self::Named),
            Kind::Object => {
                let keys = Keys::open(&[KEYS], node, item, reader)?;
                match keys.only(KEYS)? {
                    "list" => keys.required("list").map(Box::new).map(Self::List),
                    _ => keys.required("map").map(Box::new).map(Self::Map),
                }
            }
            _ => Err(reader.wrong_type("a text or an object", node, item)),
        }
    }
}

impl<'a> Read<'a> for Spanned<Type<'a>> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let (value, span) = (Type::read(node, item, reader)?, reader.span(node));
        Ok(Self { value, span })
    }
}

object! {
    /// A value set.
    pub(crate) struct Enum<'a> {
        optional "docs" docs: Prose<'a>,
        optional "page" page: Str<'a>,
        optional "open" open: bool,
        required "values" values: Entries<'a, Value<'a>>,
    }
}

/// A value of an enum: its prose alone, or more.
#[derive(Debug)]
pub(crate) enum Value<'a> {
    Prose(Prose<'a>),
    Full(Box<FullValue<'a>>),
}

object! {
    /// A value of an enum with more than prose.
    pub(crate) struct FullValue<'a> {
        optional "docs" docs: Prose<'a>,
        optional "name" name: Str<'a>,
        optional "aliases" aliases: List<Str<'a>>,
        optional "since" since: Prose<'a>,
        optional "deprecated" deprecated: Deprecated<'a>,
    }
}

impl<'a> Read<'a> for Value<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        match node.kind() {
            Kind::Text => Prose::read(node, item, reader).map(Self::Prose),
            Kind::Object => FullValue::read(node, item, reader)
                .map(Box::new)
                .map(Self::Full),
            _ => Err(reader.wrong_type("a text or an object", node, item)),
        }
    }
}

impl<'a> Named<'a> for Value<'a> {
    fn given_name(&self) -> Optional<&Str<'a>> {
        match self {
            Self::Prose(_) => Ok(None),
            Self::Full(value) => given(&value.name),
        }
    }

    fn aliases(&self) -> Optional<&List<Str<'a>>> {
        match self {
            Self::Prose(_) => Ok(None),
            Self::Full(value) => given(&value.aliases),
        }
    }
}

object! {
    /// A nested object.
    pub(crate) struct Object<'a> {
        optional "docs" docs: Prose<'a>,
        optional "page" page: Str<'a>,
        required "fields" fields: Entries<'a, Field<'a>>,
    }
}

impl Noun for Enum<'_> {
    const NOUN: &'static str = "enum";
}

impl Noun for Value<'_> {
    const NOUN: &'static str = "value";

    fn need(_section: &Item<'_>) -> Option<Need> {
        Some(Need {
            rule: Rule::NoValues,
            noun: Self::NOUN,
            help: "for any text at all use type `string`".to_owned(),
        })
    }
}

impl Noun for Object<'_> {
    const NOUN: &'static str = "object";
}
