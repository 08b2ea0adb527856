//! Reading objects with known keys: one table per kind of object, which is its struct, its reader and the list of
//! keys that misspelt ones are compared with.

use super::read::{Read, Reader};
use super::scalar::one_of;
use super::{Item, Str};
use crate::fault::{Draft, Remedy, Reported, Rule};
use crate::nearest::akin;
use crate::node::{Kind, Node};
use crate::render::quoted;
use crate::text::Span;

/// Declares an object: a struct with a field per key, and how to read it.
///
/// `required` fields are `Result<T, Reported>`, `optional` ones [`Optional<T>`](super::Optional). The keys of the
/// struct after `with` are read from the same object.
macro_rules! object {
    (
        $(#[$doc:meta])*
        $vis:vis struct $name:ident<'a>
        $(with $shared:ident: $shared_ty:ident)?
        {
            $($need:ident $key:literal $field:ident: $ty:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug)]
        $vis struct $name<'a> {
            $($vis $shared: $shared_ty<'a>,)?
            $($vis $field: $crate::raw::keys::slot!($need $ty),)*
        }

        impl<'a> $name<'a> {
            const OWN_KEYS: &'static [&'static str] = &[$($key),*];
            const KEYS: &'static [&'static [&'static str]] =
                &[Self::OWN_KEYS $(, $shared_ty::OWN_KEYS)?];

            fn take(keys: &$crate::raw::keys::Keys<'a, '_>) -> Self {
                Self {
                    $($shared: $shared_ty::take(keys),)?
                    $($field: keys.$need($key),)*
                }
            }
        }

        impl<'a> $crate::raw::read::Read<'a> for $name<'a> {
            fn read(
                node: $crate::node::Node<'a>,
                item: &$crate::raw::Item<'_>,
                reader: &$crate::raw::read::Reader<'_>,
            ) -> Result<Self, $crate::fault::Reported> {
                $crate::raw::keys::Keys::open(Self::KEYS, node, item, reader).map(|keys| Self::take(&keys))
            }
        }
    };
}

/// Type of a key's value.
macro_rules! slot {
    (required $ty:ty) => { Result<$ty, $crate::fault::Reported> };
    (optional $ty:ty) => { $crate::raw::Optional<$ty> };
}

pub(super) use {object, slot};

/// An object whose keys were compared with the known ones.
#[derive(Debug)]
pub(super) struct Keys<'a, 'r> {
    found: Vec<Found<'a>>,
    item: &'r Item<'r>,
    reader: &'r Reader<'r>,
    /// Set by keys that nobody could make sense of.
    unknown: Option<Reported>,
}

/// A key of the table that an object has.
#[derive(Debug)]
struct Found<'a> {
    key: &'static str,
    span: Span,
    value: Option<Node<'a>>,
    /// Set where the key was misspelt, or is there twice.
    fault: Option<Reported>,
}

impl<'a, 'r> Keys<'a, 'r> {
    /// Compares the keys of an object with those it may have.
    pub(super) fn open(
        known: &[&[&'static str]],
        node: Node<'a>,
        item: &'r Item<'r>,
        reader: &'r Reader<'r>,
    ) -> Result<Self, Reported> {
        reader.expect(Kind::Object, node, item)?;
        let known = known.concat();
        let mut keys = Self {
            found: Vec::new(),
            item,
            reader,
            unknown: None,
        };
        let mut unknown = Vec::new();
        for (key, value) in node.entries() {
            let name = reader.key(key, item)?;
            match known.iter().find(|&&known| known == name.value) {
                Some(known) => keys.add(known, name.span, value),
                None => unknown.push(name),
            }
        }
        for name in unknown {
            keys.refuse(&name, &known);
        }
        Ok(keys)
    }

    /// Rule: a key is used once.
    fn add(&mut self, key: &'static str, span: Span, value: Node<'a>) {
        let Some(first) = self.found.iter_mut().find(|found| found.key == key) else {
            let value = Some(value);
            self.found.push(Found {
                key,
                span,
                value,
                fault: None,
            });
            return;
        };
        let message = format!("key `{key}` is used twice in {}", self.item);
        let draft = Draft::new(Rule::DuplicateKey, span, message).related("first used", first.span);
        first.fault = Some(self.reader.faults.report(draft));
    }

    /// Rule: an object has no keys but those of its table. A misspelt one counts as the one that was meant.
    fn refuse(&mut self, name: &Str<'_>, known: &[&'static str]) {
        let faults = self.reader.faults;
        let message = format!("unknown key {} in {}", quoted(&name.value), self.item);
        let draft = Draft::new(Rule::UnknownKey, name.span, message);
        let nearest = faults.nearest(&name.value, &mut known.iter().copied());
        let Some(key) = nearest.or_else(|| akin(&name.value, &mut known.iter().copied())) else {
            let draft = draft.help(one_of(known));
            self.unknown = Some(faults.report(draft));
            return;
        };
        let fault = Some(faults.report(draft.suggest(key)));
        self.unknown = fault;
        if self.found.iter().all(|found| found.key != key) {
            self.found.push(Found {
                key,
                span: name.span,
                value: None,
                fault,
            });
        }
    }

    /// The value of a key that may be missing.
    pub(super) fn optional<T: Read<'a>>(&self, key: &'static str) -> Result<Option<T>, Reported> {
        self.read(key, Item::optional)
    }

    /// The value of a key that must be there.
    pub(super) fn required<T: Read<'a>>(&self, key: &'static str) -> Result<T, Reported> {
        let value = self.read(key, Item::required)?;
        value.ok_or_else(|| self.report_missing(key))
    }

    /// The value of a key if that is there, `describe` being what it is in this object.
    fn read<T: Read<'a>>(
        &self,
        key: &'static str,
        describe: fn(&'r Item<'r>, &'static str, Span) -> Item<'r>,
    ) -> Result<Option<T>, Reported> {
        let Some(found) = self.found.iter().find(|found| found.key == key) else {
            return Ok(None);
        };
        let item = describe(self.item, key, found.span);
        let value = found
            .value
            .map(|node| T::read(node, &item, self.reader))
            .transpose();
        match found.fault {
            Some(fault) => Err(fault),
            None => value,
        }
    }

    /// Rule: required keys are there.
    fn report_missing(&self, key: &'static str) -> Reported {
        let message = format!("{} has no key `{key}`, which is required", self.item);
        let draft = Draft::new(Rule::MissingKey, self.item.span, message);
        self.reader.faults.report(draft.remedy(Remedy::Add(key)))
    }

    /// Rule: of keys that exclude each other there is exactly one.
    pub(super) fn only(&self, known: &[&'static str]) -> Result<&'static str, Reported> {
        match self.found.as_slice() {
            [one] => one.fault.map_or(Ok(one.key), Err),
            [first, second, ..] => Err(self.report_several(first, second)),
            [] => Err(self.unknown.unwrap_or_else(|| self.report_none(known))),
        }
    }

    fn report_several(&self, first: &Found<'_>, second: &Found<'_>) -> Reported {
        let (first_key, second_key) = (first.key, second.key);
        let message = format!(
            "{} has both `{first_key}` and `{second_key}`, it must have one",
            self.item
        );
        let draft = Draft::new(Rule::SeveralKinds, second.span, message);
        self.reader
            .faults
            .report(draft.related("first used", first.span))
    }

    fn report_none(&self, known: &[&'static str]) -> Reported {
        let message = format!("{} says nothing, it needs one key", self.item);
        let draft = Draft::new(Rule::NoKind, self.item.span, message);
        self.reader.faults.report(draft.help(one_of(known)))
    }
}
