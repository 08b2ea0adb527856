//! Lists, and objects whose keys are names.

use super::read::{Read, Reader};
use super::{Item, Optional, Str, sound};
use crate::fault::{Draft, Reported, Rule};
use crate::index::repeated;
use crate::node::{Kind, Node};
use crate::render::quoted;
use crate::text::Span;

/// Named things, in order; each name once.
#[derive(Debug)]
pub(crate) struct Entries<'a, T>(pub(crate) Vec<Entry<'a, T>>);

/// A name, and what it stands for. It counts as declared even when that could not be read.
#[derive(Debug)]
pub(crate) struct Entry<'a, T> {
    pub(crate) name: Str<'a>,
    pub(crate) value: Result<T, Reported>,
}

/// A list; what could not be read keeps its place.
#[derive(Debug)]
pub(crate) struct List<T>(pub(crate) Vec<Result<T, Reported>>);

/// What may say its Rust name and further wire names.
pub(crate) trait Named<'a> {
    /// Its `name`.
    fn given_name(&self) -> Optional<&Str<'a>>;

    /// Its `aliases`.
    fn aliases(&self) -> Optional<&List<Str<'a>>>;
}

/// Names for a struct that has both keys, itself or in a part of it.
macro_rules! named {
    ($ty:ident $(.$part:ident)*) => {
        impl<'a> $crate::raw::Named<'a> for $ty<'a> {
            fn given_name(&self) -> $crate::raw::Optional<&$crate::raw::Str<'a>> {
                $crate::raw::given(&self$(.$part)*.name)
            }

            fn aliases(&self) -> $crate::raw::Optional<&$crate::raw::List<$crate::raw::Str<'a>>> {
                $crate::raw::given(&self$(.$part)*.aliases)
            }
        }
    };
}

pub(super) use named;

impl<'a, T: Named<'a>> Entry<'a, T> {
    pub(crate) fn given_name(&self) -> Optional<&Str<'a>> {
        sound(&self.value)?.given_name()
    }

    pub(crate) fn aliases(&self) -> Optional<&List<Str<'a>>> {
        sound(&self.value)?.aliases()
    }

    /// Where its Rust name comes from: the given one, or its wire name.
    pub(crate) fn rust_span(&self) -> Span {
        let given = self.given_name().ok().flatten();
        given.map_or(self.name.span, |given| given.span)
    }
}

/// What an entry is called in messages, and whether there must be one.
pub(super) trait Noun {
    const NOUN: &'static str;

    /// Set if a section must have one.
    fn need(_section: &Item<'_>) -> Option<Need> {
        None
    }
}

/// What an empty section lacks.
pub(super) struct Need {
    /// The rule that it breaks.
    pub(super) rule: Rule,
    pub(super) noun: &'static str,
    /// What to write instead.
    pub(super) help: String,
}

impl<'a, T: Read<'a> + Noun> Read<'a> for Entries<'a, T> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        let mut entries = Vec::new();
        for (name, value, is_first) in named_values(node, item, T::need, reader)? {
            let value = T::read(value, &item.entry(T::NOUN, &name), reader);
            if is_first {
                entries.push(Entry { name, value });
            }
        }
        Ok(Self(entries))
    }
}

/// Names and values of an object, and whether a name is there for the first time.
fn named_values<'a>(
    node: Node<'a>,
    item: &Item<'_>,
    need: fn(&Item<'_>) -> Option<Need>,
    reader: &Reader<'_>,
) -> Result<Vec<(Str<'a>, Node<'a>, bool)>, Reported> {
    reader.expect(Kind::Object, node, item)?;
    let nodes = node.entries();
    if nodes.is_empty() {
        check_may_be_empty(item, need(item), reader)?;
    }
    let mut entries = Vec::new();
    for (key, value) in nodes {
        // Where a key could not be read, which is reported, there is no name to go on with.
        if let Ok(name) = reader.key(key, item) {
            entries.push((name, value, true));
        }
    }
    let names: Vec<_> = entries.iter().map(|(name, ..)| &*name.value).collect();
    for (number, first) in repeated(&names).into_iter().enumerate() {
        let first = first
            .and_then(|first| entries.get(first))
            .map(|(name, ..)| name.span);
        if let (Some(first), Some((name, _, is_first))) = (first, entries.get_mut(number)) {
            report_duplicate(name, first, item, reader);
            *is_first = false;
        }
    }
    Ok(entries)
}

/// Rule: an object or payload has a field, an enum a value.
fn check_may_be_empty(
    item: &Item<'_>,
    need: Option<Need>,
    reader: &Reader<'_>,
) -> Result<(), Reported> {
    let Some(Need { rule, noun, help }) = need else {
        return Ok(());
    };
    let message = format!("{item} is empty, it needs at least one {noun}");
    let draft = Draft::new(rule, item.span, message);
    Err(reader.faults.report(draft.help(help)))
}

/// Rule: a name is used once.
fn report_duplicate(name: &Str<'_>, first: Span, item: &Item<'_>, reader: &Reader<'_>) {
    let message = format!("key {} is used twice in {item}", quoted(&name.value));
    let draft = Draft::new(Rule::DuplicateKey, name.span, message);
    reader.faults.report(draft.related("first used", first));
}

impl<'a, T: Read<'a>> Read<'a> for List<T> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        reader.expect(Kind::Array, node, item)?;
        let elements = node.elements().into_iter();
        let elements = elements.map(|element| {
            let item = item.element(reader.span(element));
            T::read(element, &item, reader)
        });
        Ok(Self(elements.collect()))
    }
}

impl<T> List<T> {
    /// What could be read.
    pub(crate) fn read(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten()
    }
}
