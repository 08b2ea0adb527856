//! How much the events of a spec may say together.

use super::Checker;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{Event, Field, Group};
use crate::name::{EventName, FieldName, Page, PlacementCode, ScopeName};
use crate::raw::{self, Entry, Str};
use crate::render::quoted;

const MIB: usize = 1024 * 1024;

/// Bytes of all names. Generated code says in 28 bits where a name is, and has numbers between them.
const MAX_NAMES: usize = 100 * MIB;

impl Checker<'_> {
    /// Rule: the events of a spec, each with its fields, have at most 100 MiB of names. One object that many events
    /// carry counts for each of them.
    pub(super) fn check_volume(
        &self,
        raw: &[&Entry<'_, raw::Group<'_>>],
        groups: &[Group],
    ) -> Result<(), Reported> {
        let mut left = MAX_NAMES;
        for (raw, group) in raw.iter().zip(groups) {
            let raw = raw.value.iter().flat_map(raw::Group::events);
            for (raw, event) in raw.zip(group.events()) {
                left = left
                    .checked_sub(bytes(event))
                    .ok_or_else(|| self.report_volume(&raw.name))?;
            }
        }
        Ok(())
    }

    fn report_volume(&self, event: &Str<'_>) -> Reported {
        let (name, most) = (quoted(&event.value), MAX_NAMES / MIB);
        let message = format!("with {name}, the events have more than {most} MiB of names");
        let draft = Draft::new(Rule::TooManyNames, event.span, message);
        let help =
            "each event counts with all of its fields: carry less, or make several specs of it";
        self.faults.report(draft.help(help))
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
