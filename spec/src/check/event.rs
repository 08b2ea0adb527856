//! Events.

use super::Checker;
use super::objects::Objects;
use super::subject::Shared;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Event;
use crate::name::{Case, RustName};
use crate::raw::{self, Entries, Entry, Item, List, Str};
use crate::render::quoted;

/// Events of a spec: their numbers have 16 bits.
const MAX_EVENTS: usize = 65_535;

/// What the module of a group has beside its events; methods are compared as well.
const RESERVED: &[&str] = &["event", "handler", "unhandled"];

/// Events as written.
type Raw<'a> = Entries<'a, raw::Event<'a>>;

impl Checker<'_> {
    /// Rules for all events of a spec together.
    pub(super) fn check_events<'e, 'a: 'e>(
        &self,
        groups: impl Iterator<Item = &'e Entry<'a, raw::Group<'a>>>,
    ) -> Result<(), Reported> {
        let events =
            groups.filter_map(|group| group.value.as_ref().ok()?.events.as_ref().ok()?.as_ref());
        let events: Vec<_> = events.flat_map(|events| &events.0).collect();
        let few = self.check_few_events(&events);
        let distinct = self.check_wire_names(
            "event",
            events.iter().map(|entry| (&entry.name, aliases(entry))),
        );
        few.and(distinct)
    }

    /// Rule: a spec has at most 65,535 events.
    fn check_few_events(&self, events: &[&Entry<'_, raw::Event<'_>>]) -> Result<(), Reported> {
        let Some(first) = events.get(MAX_EVENTS) else {
            return Ok(());
        };
        let message = format!(
            "the spec has {} events, at most {MAX_EVENTS} are allowed",
            events.len()
        );
        Err(self
            .faults
            .report(Draft::new(Rule::TooManyEvents, first.name.span, message)))
    }

    pub(super) fn events(
        &self,
        raw: &Raw<'_>,
        prefix: Result<&str, Reported>,
        shared: &Shared,
        objects: &Objects<'_>,
        group: &Item<'_>,
    ) -> Result<Vec<Event>, Reported> {
        let names: Vec<_> = raw
            .0
            .iter()
            .map(|entry| self.event_name(entry, prefix))
            .collect();
        let things = raw.0.iter().map(|entry| &entry.name).zip(&names);
        let distinct = self.check_rust_names(group, RustName::to_snake_case, things);
        let events = raw.0.iter().zip(names);
        let events =
            super::all(events.map(|(entry, name)| self.event(entry, name, shared, objects)));
        distinct.and(events)
    }

    fn event(
        &self,
        entry: &Entry<'_, raw::Event<'_>>,
        rust_name: Result<RustName, Reported>,
        shared: &Shared,
        objects: &Objects<'_>,
    ) -> Result<Event, Reported> {
        let item = Item::new("event", &entry.name);
        let name = self.name(&entry.name);
        let raw = super::sound(&entry.value)?;
        let aliases = self.names(&raw.subject.aliases);
        let subject = self.subject(&raw.subject, shared);
        let payload =
            super::sound(&raw.payload).and_then(|payload| self.payload(payload, objects, &item));
        let subject = subject?;
        Ok(Event {
            name: name?,
            rust_name: rust_name?,
            aliases: aliases?,
            docs: subject.docs,
            page: subject.page,
            placements: subject.placements,
            scopes: subject.scopes,
            since: subject.since,
            deprecated: subject.deprecated,
            payload: payload?,
            position: self.position(entry.name.span),
        })
    }

    fn event_name(
        &self,
        entry: &Entry<'_, raw::Event<'_>>,
        prefix: Result<&str, Reported>,
    ) -> Result<RustName, Reported> {
        let item = Item::new("event", &entry.name);
        let given = &super::sound(&entry.value)?.subject.name;
        let wire = match super::given(given)? {
            Some(_) => "",
            None => self.without_prefix(&entry.name, prefix?)?,
        };
        let name = self.rust_name(given, wire, Case::UpperCamel, &item)?;
        self.check_event_is_free(&name, &entry.name)?;
        Ok(name)
    }

    /// Rule: an event begins with the prefix of its group, or has a name.
    fn without_prefix<'n>(&self, wire: &'n Str<'_>, prefix: &str) -> Result<&'n str, Reported> {
        wire.value.strip_prefix(prefix).ok_or_else(|| {
            let message = format!(
                "event {} does not begin with {}, the prefix of its group, and has no `name`",
                quoted(&wire.value),
                quoted(prefix)
            );
            let draft = Draft::new(Rule::MissingPrefix, wire.span, message);
            self.faults
                .report(draft.help("give it a `name` in UpperCamelCase"))
        })
    }

    /// Rule: no event takes a name that its group's module needs.
    fn check_event_is_free(&self, name: &RustName, wire: &Str<'_>) -> Result<(), Reported> {
        if !RESERVED.contains(&name.to_snake_case().as_str()) {
            return Ok(());
        }
        let message = format!(
            "event {} gets the Rust name `{name}`, which generated code needs",
            quoted(&wire.value)
        );
        let draft = Draft::new(Rule::ReservedRustName, wire.span, message);
        Err(self.faults.report(draft.help("give it a different `name`")))
    }
}

/// Aliases of an event, as far as they could be read.
fn aliases<'e, 'a>(entry: &'e Entry<'a, raw::Event<'a>>) -> Option<&'e List<Str<'a>>> {
    entry
        .value
        .as_ref()
        .ok()?
        .subject
        .aliases
        .as_ref()
        .ok()?
        .as_ref()
}
