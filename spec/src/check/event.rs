//! Events.

use super::Checker;
use super::name::Naming;
use super::subject::Around;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Event;
use crate::name::{Case, EventName, RustName};
use crate::raw::{self, Entries, Entry, Item, Str};
use crate::render::quoted;

/// Events of a spec: their numbers have 16 bits.
const MAX_EVENTS: usize = 65_535;

/// What the module of a group has beside its events; methods are compared as well.
const RESERVED: &[&str] = &["event", "handler", "unhandled"];

/// Events as written.
type Raw<'a> = Entries<'a, raw::Event<'a>>;

impl Checker<'_> {
    /// Rules for all events of a spec together.
    pub(super) fn check_events(
        &self,
        groups: &[&Entry<'_, raw::Group<'_>>],
    ) -> Result<(), Reported> {
        let mut events = Vec::new();
        for group in groups {
            events.extend(group.value.iter().flat_map(raw::Group::events));
        }
        let few = self.check_few_events(&events);
        let distinct = self.check_wire_names("event", events.iter().copied());
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
        around: &Around<'_>,
    ) -> Result<Vec<Event>, Reported> {
        let names: Vec<_> = raw
            .0
            .iter()
            .map(|entry| self.event_names(entry, around))
            .collect();
        let distinct = self.check_rust_names(around.group, raw, &names, RustName::to_snake_case);
        let events = raw.0.iter().zip(names);
        let events = super::all(events.map(|(entry, names)| self.event(entry, names, around)));
        distinct.and(events)
    }

    fn event(
        &self,
        entry: &Entry<'_, raw::Event<'_>>,
        names: Naming<EventName>,
        around: &Around<'_>,
    ) -> Result<Event, Reported> {
        let item = Item::new("event", &entry.name);
        let raw = raw::sound(&entry.value)?;
        let subject = self.subject(&raw.subject, around);
        let payload = raw::sound(&raw.payload);
        let payload = payload.and_then(|payload| self.payload(payload, around.objects, &item));
        let (names, subject) = (names.names()?, subject?);
        Ok(Event {
            name: names.wire,
            rust_name: names.rust,
            aliases: names.aliases,
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

    fn event_names(
        &self,
        entry: &Entry<'_, raw::Event<'_>>,
        around: &Around<'_>,
    ) -> Naming<EventName> {
        let item = Item::new("event", &entry.name);
        let mut names = self.naming(entry, &item, Case::UpperCamel, |wire| {
            self.without_prefix(wire, around.prefix?)
        });
        names.rust = names
            .rust
            .and_then(|name| self.check_event_is_free(name, entry));
        names
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
    fn check_event_is_free(
        &self,
        name: RustName,
        event: &Entry<'_, raw::Event<'_>>,
    ) -> Result<RustName, Reported> {
        if !RESERVED.contains(&name.to_snake_case().as_str()) {
            return Ok(name);
        }
        let message = format!(
            "event {} gets the Rust name `{name}`, which generated code needs",
            quoted(&event.name.value)
        );
        let draft = Draft::new(Rule::ReservedRustName, event.rust_span(), message);
        Err(self.faults.report(draft.help("give it a different `name`")))
    }
}
