//! From a spec as written to one that is valid: the rules, one function each.
//!
//! Every part is checked even where another one is at fault; a part at fault yields [`Reported`] in place of its
//! model.

mod alias;
mod command;
mod declared;
mod empties;
mod enums;
mod event;
mod field;
mod group;
mod name;
mod nesting;
mod objects;
mod page;
mod payload;
mod place;
mod subject;
mod ty;
mod volume;

use std::sync::Arc;

use declared::Declared;
use objects::Objects;
use page::Bases;

use crate::fault::{Faults, Reported};
use crate::gather::Gathered;
use crate::model::{Deprecated, Position, Spec};
use crate::raw::{self, Entries, Entry, File, Optional, Prose, given, sound};
use crate::text::{self, Span, Text};

/// What the rules need to know of the whole spec.
struct Checker<'c> {
    texts: &'c [Arc<Text>],
    bases: Bases<'c>,
    declared: Declared<'c>,
    faults: &'c Faults,
}

/// Checks all files of a spec together.
pub(crate) fn check(gathered: &Gathered, faults: &Faults) -> Result<Spec, Reported> {
    let files = read(gathered, faults);
    let texts = &gathered.texts;
    let checker = Checker {
        texts,
        bases: page::bases(&files, faults),
        declared: declared::declare(&files, gathered.complete, faults),
        faults,
    };

    let scopes = each(&files, |file| &file.scopes);
    let scopes = all(scopes.iter().map(|entry| checker.scope(entry)));
    let enums = each(&files, |file| &file.enums);
    let enums = all(enums.iter().map(|entry| checker.enumeration(entry)));
    let raw_objects = each(&files, |file| &file.objects);
    let nesting = nesting::check(&checker, &raw_objects);
    let mut objects = Objects::default();
    for entry in raw_objects {
        objects.add(&entry.name.value, checker.object(entry));
    }
    let placements = each(&files, |file| &file.placements);
    let placements = all(placements
        .iter()
        .map(|entry| checker.placement(entry, &objects)));
    let raw_groups = each(&files, |file| &file.groups);
    let events = checker.check_events(&raw_groups);
    let variants = checker.check_groups(&raw_groups);
    let groups = all(raw_groups
        .iter()
        .map(|entry| checker.group(entry, &objects)));
    let docs = files
        .first()
        .map_or(Ok(None), |file| prose(&sound(file)?.docs));

    nesting.and(events).and(variants)?;
    let groups = groups?;
    checker.check_volume(&raw_groups, &groups)?;
    Ok(Spec {
        files: texts.iter().map(|text| text.path().to_owned()).collect(),
        docs: docs?,
        scopes: scopes?,
        placements: placements?,
        enums: enums?,
        objects: all(objects.into_all())?,
        groups,
    })
}

/// The files as written.
fn read<'c>(gathered: &'c Gathered, faults: &Faults) -> Vec<Result<File<'c>, Reported>> {
    let roots = (0..gathered.texts.len()).filter_map(|file| Some((file, gathered.root(file)?)));
    let files = roots.map(|(file, root)| raw::read(file, root?, faults));
    files.collect()
}

/// All entries of one section, file by file.
fn each<'f, 'a: 'f, T: 'f>(
    files: &'f [Result<File<'a>, Reported>],
    section: fn(&'f File<'a>) -> &'f Optional<Entries<'a, T>>,
) -> Vec<&'f Entry<'a, T>> {
    let mut each = Vec::new();
    for file in files.iter().flatten() {
        if let Ok(Some(entries)) = section(file) {
            each.extend(&entries.0);
        }
    }
    each
}

/// All parts, if none is at fault. Parts behind one at fault are checked as well.
fn all<T>(parts: impl Iterator<Item = Result<T, Reported>>) -> Result<Vec<T>, Reported> {
    let (mut sound, mut faults) = (Vec::new(), Ok(()));
    for part in parts {
        match part {
            Ok(part) => sound.push(part),
            Err(fault) => faults = faults.and(Err(fault)),
        }
    }
    faults.map(|()| sound)
}

fn prose(prose: &Optional<Prose<'_>>) -> Result<Option<String>, Reported> {
    Ok(given(prose)?.map(Prose::to_text))
}

fn deprecated(raw: &Optional<raw::Deprecated<'_>>) -> Result<Option<Deprecated>, Reported> {
    let Some(raw) = given(raw)? else {
        return Ok(None);
    };
    let (note, since) = (sound(&raw.note)?.to_text(), prose(&raw.since)?);
    Ok(Some(Deprecated { note, since }))
}

impl Checker<'_> {
    fn position(&self, span: Span) -> Position {
        text::position(self.texts, span)
    }
}
