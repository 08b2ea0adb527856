//! What a spec declares, by name, and how references find it.

use super::name::parse;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::index::Index;
use crate::model::Empty;
use crate::name::{GroupName, Name, PlacementCode, ScopeName, TypeName};
use crate::nearest::Known;
use crate::raw::{self, Entries, Enum, File, List, Optional, Str};
use crate::render::quoted;
use crate::text::{Span, Spanned};

/// Everything that has a name of its own in a spec.
pub(super) struct Declared<'c> {
    pub(super) types: Table<'c, TypeName, TypeKind>,
    pub(super) placements: Table<'c, PlacementCode, ()>,
    pub(super) scopes: Table<'c, ScopeName, ()>,
    pub(super) groups: Table<'c, GroupName, ()>,
}

/// What a type name stands for.
#[derive(Debug)]
pub(super) enum TypeKind {
    /// An enum, with those of its texts that may also be an encoding of nothing.
    Enum(Vec<Spanned<Empty>>),
    Object,
}

/// Names of one kind.
pub(super) struct Table<'c, N, T> {
    index: Index<'c>,
    rows: Vec<Row<'c, N, T>>,
    unknown: Unknown,
    /// Whether all declarations could be read. If not, what is unknown may be declared all the same.
    complete: Result<(), Reported>,
}

/// What to say of a reference to something that is not declared.
#[derive(Clone, Copy)]
struct Unknown {
    rule: Rule,
    noun: &'static str,
    help: &'static str,
}

/// A declaration.
pub(super) struct Row<'c, N, T> {
    noun: &'static str,
    declared: &'c Str<'c>,
    name: Result<N, Reported>,
    pub(super) value: T,
}

const TYPE: Unknown = Unknown {
    rule: Rule::UnknownType,
    noun: "type",
    help: "declare it in `enums` or `objects`",
};

const PLACEMENT: Unknown = Unknown {
    rule: Rule::UnknownPlacement,
    noun: "placement",
    help: "declare it in `placements`",
};

const SCOPE: Unknown = Unknown {
    rule: Rule::UnknownScope,
    noun: "scope",
    help: "declare it in `scopes`",
};

const GROUP: Unknown = Unknown {
    rule: Rule::IllFormedGroupName,
    noun: "group",
    help: "declare it in `groups`",
};

pub(super) fn declare<'c>(
    files: &'c [Result<File<'c>, Reported>],
    complete: Result<(), Reported>,
    faults: &Faults,
) -> Declared<'c> {
    let complete = files
        .iter()
        .fold(complete, |complete, file| complete.and(includes(file)));
    let mut declared = Declared {
        types: Table::new(TYPE, complete),
        placements: Table::new(PLACEMENT, complete),
        scopes: Table::new(SCOPE, complete),
        groups: Table::new(GROUP, complete),
    };
    for file in files.iter().flatten() {
        declared.types.add(
            "enum",
            &file.enums,
            |raw| TypeKind::Enum(empty_texts(raw)),
            faults,
        );
        declared
            .types
            .add("object", &file.objects, |_| TypeKind::Object, faults);
        declared
            .placements
            .add("placement", &file.placements, |_| (), faults);
        declared.scopes.add("scope", &file.scopes, |_| (), faults);
        declared.groups.add("group", &file.groups, |_| (), faults);
    }
    declared
}

/// The texts of an enum, aliases included, that may also be an encoding of nothing.
fn empty_texts(raw: &Result<Enum<'_>, Reported>) -> Vec<Spanned<Empty>> {
    let Ok(Ok(values)) = raw.as_ref().map(|raw| &raw.values) else {
        return Vec::new();
    };
    let texts = values.0.iter().flat_map(|value| {
        let aliases = value.aliases().ok().flatten();
        let aliases = aliases.into_iter().flat_map(List::read);
        std::iter::once(&value.name).chain(aliases)
    });
    let empties = texts.filter_map(|text| {
        let value = raw::encoded_as(&text.value)?;
        Some(Spanned {
            value,
            span: text.span,
        })
    });
    empties.collect()
}

/// Whether a file says in a readable way what it includes.
fn includes(file: &Result<File<'_>, Reported>) -> Result<(), Reported> {
    match raw::given(&raw::sound(file)?.include)? {
        Some(paths) => paths
            .0
            .iter()
            .try_for_each(|path| raw::sound(path).map(|_| ())),
        None => Ok(()),
    }
}

impl<'c, N: Name, T> Table<'c, N, T> {
    fn new(unknown: Unknown, complete: Result<(), Reported>) -> Self {
        Self {
            index: Index::default(),
            rows: Vec::new(),
            unknown,
            complete,
        }
    }

    /// Rule: a name is declared once, over all files.
    fn add<V>(
        &mut self,
        noun: &'static str,
        section: &'c Optional<Entries<'c, V>>,
        value: impl Fn(&'c Result<V, Reported>) -> T,
        faults: &Faults,
    ) {
        let entries = match raw::given(section) {
            Ok(entries) => entries,
            Err(fault) => return self.complete = Err(fault),
        };
        for entry in entries.into_iter().flat_map(|entries| &entries.0) {
            let first = self.index.add(&*entry.name.value, self.rows.len());
            if let Some(first) = first.and_then(|first| self.rows.get(first)) {
                report_again(noun, &entry.name, (first.noun, first.declared.span), faults);
            } else {
                self.rows.push(Row {
                    noun,
                    declared: &entry.name,
                    name: parse(&entry.name, faults),
                    value: value(&entry.value),
                });
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Row<'c, N, T>> {
        self.rows.get(self.index.get(name)?)
    }

    /// Rule: what is referred to is declared.
    pub(super) fn find(&self, name: &Str<'_>, faults: &Faults) -> Result<&Row<'c, N, T>, Reported> {
        let Unknown { rule, noun, help } = self.unknown;
        self.get(&name.value).ok_or_else(|| {
            let message = format!("unknown {noun} {}", quoted(&name.value));
            let draft = Draft::new(rule, name.span, message).help(help);
            self.report_unknown(draft, name, &mut self.names(), faults)
        })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &'c str> {
        self.rows.iter().map(|row| &*row.declared.value)
    }

    /// Reports a name that is none of the known ones, unless some declarations are missing.
    pub(super) fn report_unknown(
        &self,
        draft: Draft,
        name: &Str<'_>,
        known: Known<'_, '_>,
        faults: &Faults,
    ) -> Reported {
        match self.complete {
            Ok(()) => faults.report_unknown(draft, &name.value, known),
            Err(fault) => fault,
        }
    }
}

impl<N: Clone, T> Row<'_, N, T> {
    /// Its name, unless that is ill-formed.
    pub(super) fn name(&self) -> Result<N, Reported> {
        self.name.clone()
    }
}

/// Reports a name that is declared already; enums and objects share theirs.
fn report_again(
    noun: &str,
    name: &Str<'_>,
    (first_noun, first): (&str, Span),
    faults: &Faults,
) -> Reported {
    if noun == first_noun {
        return report_twice(noun, name, first, faults);
    }
    let name_text = quoted(&name.value);
    let message = format!("{noun} {name_text} has the name of an {first_noun}");
    let draft = Draft::new(Rule::DeclaredTwice, name.span, message);
    faults.report(draft.related("first declared", first))
}

pub(super) fn report_twice(noun: &str, name: &Str<'_>, first: Span, faults: &Faults) -> Reported {
    let message = format!("{noun} {} is declared twice", quoted(&name.value));
    let draft = Draft::new(Rule::DeclaredTwice, name.span, message);
    faults.report(draft.related("first declared", first))
}
