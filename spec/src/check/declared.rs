//! What a spec declares, by name, and how references find it.

use std::collections::HashMap;

use super::name::parse;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::model::Empty;
use crate::name::{GroupName, Name, PlacementCode, ScopeName, TypeName};
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
    rows: HashMap<&'c str, Row<N, T>>,
    /// The rule that a reference to something else breaks, and what it should be.
    unknown: (Rule, &'static str),
    /// Whether all declarations could be read. If not, what is unknown may be declared all the same.
    complete: Result<(), Reported>,
}

/// A declaration.
pub(super) struct Row<N, T> {
    span: Span,
    name: Result<N, Reported>,
    pub(super) value: T,
}

pub(super) fn declare<'c>(
    files: &'c [Result<File<'c>, Reported>],
    complete: Result<(), Reported>,
    faults: &Faults,
) -> Declared<'c> {
    let complete = files
        .iter()
        .fold(complete, |complete, file| complete.and(includes(file)));
    let mut declared = Declared {
        types: Table::new((Rule::UnknownType, "type"), complete),
        placements: Table::new((Rule::UnknownPlacement, "placement"), complete),
        scopes: Table::new((Rule::UnknownScope, "scope"), complete),
        groups: Table::new((Rule::IllFormedGroupName, "group"), complete),
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
    fn new(unknown: (Rule, &'static str), complete: Result<(), Reported>) -> Self {
        Self {
            rows: HashMap::new(),
            unknown,
            complete,
        }
    }

    /// Rule: a name is declared once, over all files.
    fn add<V>(
        &mut self,
        noun: &str,
        section: &'c Optional<Entries<'c, V>>,
        value: impl Fn(&'c Result<V, Reported>) -> T,
        faults: &Faults,
    ) {
        let entries = match raw::given(section) {
            Ok(entries) => entries,
            Err(fault) => return self.complete = Err(fault),
        };
        for entry in entries.into_iter().flat_map(|entries| &entries.0) {
            if let Some(first) = self.rows.get(&*entry.name.value) {
                report_twice(noun, &entry.name, first.span, faults);
            } else {
                let (name, value) = (parse(&entry.name, faults), value(&entry.value));
                self.rows.insert(
                    &entry.name.value,
                    Row {
                        span: entry.name.span,
                        name,
                        value,
                    },
                );
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Row<N, T>> {
        self.rows.get(name)
    }

    /// Rule: what is referred to is declared. `further` names are known as well.
    pub(super) fn find(
        &self,
        name: &Str<'_>,
        further: impl IntoIterator<Item = &'c str>,
        faults: &Faults,
    ) -> Result<&Row<N, T>, Reported> {
        if let Some(row) = self.rows.get(&*name.value) {
            return Ok(row);
        }
        self.complete?;
        let (rule, noun) = self.unknown;
        let message = format!("unknown {noun} {}", quoted(&name.value));
        let nearest = faults.nearest(&name.value, self.rows.keys().copied().chain(further));
        Err(faults.report(Draft::new(rule, name.span, message).suggest(nearest)))
    }
}

impl<N: Clone, T> Row<N, T> {
    /// Its name, unless that is ill-formed.
    pub(super) fn name(&self) -> Result<N, Reported> {
        self.name.clone()
    }
}

pub(super) fn report_twice(noun: &str, name: &Str<'_>, first: Span, faults: &Faults) -> Reported {
    let message = format!("{noun} {} is declared twice", quoted(&name.value));
    let draft = Draft::new(Rule::DeclaredTwice, name.span, message);
    faults.report(draft.related("first declared", first))
}
