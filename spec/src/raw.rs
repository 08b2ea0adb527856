//! A spec as written: what each file says, with places, before anything is known to make sense.
//!
//! Reading a file reports faults of its structure and goes on. Where something could not be read there is a
//! [`Reported`] in its place, so that nobody reports its absence again.

mod entries;
mod event;
mod field;
mod item;
mod keys;
mod read;
mod scalar;
mod syntax;
mod ty;

use std::borrow::Cow;

pub(crate) use entries::{Entries, Entry, List, Named};
pub(crate) use event::{
    Answer, Command, CommandError, Event, Outcome, Payload, Subject, Subscription,
};
pub(crate) use field::{Content, Deprecated, Field};
pub(crate) use item::Item;
pub(crate) use scalar::{Prose, encoded_as, encoding, one_of};
pub(crate) use syntax::outline;
pub(crate) use ty::{Enum, Object, Type, Value};

use entries::Noun;
use keys::object;
use read::{Read, Reader};

use crate::fault::{Faults, Reported};
use crate::node::Node;
use crate::text::Spanned;

/// A text as written.
pub(crate) type Str<'a> = Spanned<Cow<'a, str>>;

/// The value of a key that may be missing.
pub(crate) type Optional<T> = Result<Option<T>, Reported>;

/// What was read, unless that failed.
pub(crate) fn sound<T>(read: &Result<T, Reported>) -> Result<&T, Reported> {
    read.as_ref().map_err(|&fault| fault)
}

/// What a key says, if it is there.
pub(crate) fn given<T>(key: &Optional<T>) -> Optional<&T> {
    sound(key).map(Option::as_ref)
}

object! {
    /// A file.
    pub(crate) struct File<'a> {
        required "format" _format: Format,
        optional "docs" docs: Prose<'a>,
        optional "page_base" page_base: Str<'a>,
        optional "include" include: List<Str<'a>>,
        optional "scopes" scopes: Entries<'a, Scope<'a>>,
        optional "placements" placements: Entries<'a, Placement<'a>>,
        optional "enums" enums: Entries<'a, Enum<'a>>,
        optional "objects" objects: Entries<'a, Object<'a>>,
        optional "groups" groups: Entries<'a, Group<'a>>,
        optional "$schema" _schema: Str<'a>,
    }
}

object! {
    /// A spot in the interface.
    pub(crate) struct Placement<'a> {
        optional "docs" docs: Prose<'a>,
        optional "page" page: Str<'a>,
        optional "members" members: List<Str<'a>>,
        optional "options" options: Str<'a>,
        optional "bind_options" bind_options: Str<'a>,
    }
}

object! {
    /// Events and commands that belong together.
    pub(crate) struct Group<'a> {
        optional "docs" docs: Prose<'a>,
        optional "page" page: Str<'a>,
        optional "prefix" prefix: Str<'a>,
        optional "placements" placements: List<Str<'a>>,
        optional "scopes" scopes: List<Str<'a>>,
        optional "events" events: Entries<'a, Event<'a>>,
        optional "commands" commands: Entries<'a, Command<'a>>,
    }
}

impl<'a> Group<'a> {
    /// Its events, as far as they could be read.
    pub(crate) fn events(&self) -> &[Entry<'a, Event<'a>>] {
        match &self.events {
            Ok(Some(events)) => &events.0,
            Ok(None) | Err(_) => &[],
        }
    }
}

/// A permission: its prose.
#[derive(Debug)]
pub(crate) struct Scope<'a>(pub(crate) Prose<'a>);

/// The version of the format that this reader knows.
#[derive(Debug)]
pub(crate) struct Format;

/// Reads the `file`th file of a spec.
pub(crate) fn read<'a>(file: usize, root: Node<'a>, faults: &Faults) -> Result<File<'a>, Reported> {
    let reader = Reader { file, faults };
    File::read(root, &Item::file(reader.span(root)), &reader)
}

/// The paths that a file includes, as far as they are texts; [`read()`] reports the others.
pub(crate) fn includes(file: usize, root: Node<'_>) -> Vec<Str<'_>> {
    let mut keys = root.entries().into_iter();
    let include = keys.find(|(key, _)| key.text().as_deref() == Some("include"));
    let paths = include
        .map(|(_, paths)| paths.elements())
        .unwrap_or_default();
    let texts = paths.into_iter().filter_map(|path| {
        let value = path.text().filter(|path| !path.is_empty())?;
        let span = path.span(file);
        Some(Spanned { value, span })
    });
    texts.collect()
}

impl Noun for Scope<'_> {
    const NOUN: &'static str = "scope";
}

impl Noun for Placement<'_> {
    const NOUN: &'static str = "placement";
}

impl Noun for Group<'_> {
    const NOUN: &'static str = "group";
}

impl<'a> Read<'a> for Scope<'a> {
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported> {
        Prose::read(node, item, reader).map(Self)
    }
}
