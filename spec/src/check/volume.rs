//! How much the events of a spec may say together.

use super::Checker;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{Event, Field, Group};
use crate::name::{EventName, FieldName, Page, PlacementCode, ScopeName};
use crate::raw::{self, Entry};
use crate::render::quoted;

const MIB: usize = 1024 * 1024;

/// Bytes of all names. Generated code says in 28 bits where a name is, and has numbers between them.
const MAX_NAMES: usize = 100 * MIB;

impl Checker<'_> {
    /// Rule: the events of a spec, each with its fields, have at most 100 MiB of names. One object that many events
    /// carry counts for each of them.
    pub(super) fn check_volume<'e, 'a: 'e>(
        &self,
        raw: impl Iterator<Item = &'e Entry<'a, raw::Group<'a>>>,
        groups: &[Group],
    ) -> Result<(), Reported> {
        let names = raw.flat_map(|group| {
            let events = group
                .value
                .as_ref()
                .ok()
                .and_then(|raw| raw.events.as_ref().ok()?.as_ref());
            events
                .into_iter()
                .flat_map(|events| &events.0)
                .map(|event| &event.name)
        });
        let mut left = MAX_NAMES;
        for (name, event) in names.zip(groups.iter().flat_map(Group::events)) {
            let Some(rest) = left.checked_sub(bytes(event)) else {
                let message = format!(
                    "with {}, the events have more than {} MiB of names",
                    quoted(&name.value),
                    MAX_NAMES / MIB
                );
                let draft = Draft::new(Rule::TooManyNames, name.span, message);
                let help = "each event counts with all of its fields: carry less, or make several specs of it";
                return Err(self.faults.report(draft.help(help)));
            };
            left = rest;
        }
        Ok(())
    }
}

/// What an event adds to the description of its spec, but for numbers.
fn bytes(event: &Event) -> usize {
    let names = [event.name().as_str(), event.rust_name().as_str()];
    let page = event.page().map(Page::as_str);
    let names = names.into_iter().chain(page);
    let aliases = event.aliases().iter().map(EventName::as_str);
    let placements = event.placements().iter().map(PlacementCode::as_str);
    let scopes = event.scopes().iter().map(ScopeName::as_str);
    let all = names.chain(aliases).chain(placements).chain(scopes);
    let fields = event.payload().fields().iter().map(field_bytes);
    all.map(str::len)
        .chain(fields)
        .fold(0, usize::saturating_add)
}

fn field_bytes(field: &Field) -> usize {
    let aliases = field.aliases().iter().map(FieldName::as_str);
    let names = [field.name().as_str(), field.rust_name().as_str()]
        .into_iter()
        .chain(aliases);
    names.map(str::len).fold(0, usize::saturating_add)
}
