//! What the portal knows of Bitrix24: the spec, as the page reads it.

use std::io;

use bitrix24_placement_spec::{
    bitrix24,
    model::{Command, Envelope, Event, Group, Host, Outcome, Placement, Spec, Subscription},
    name::{Page, PlacementCode},
};
use serde_json::{Map, Value, json};

mod code;
mod field;
mod recorded;
mod sample;
#[cfg(test)]
mod tests;

pub(crate) struct Catalog {
    spec: Spec,
}

impl Catalog {
    pub(crate) fn built_in() -> io::Result<Self> {
        let spec = bitrix24::spec().map_err(io::Error::other)?;
        Ok(Self { spec })
    }

    /// The page of the application itself is no placement of the spec.
    pub(crate) fn check_placement(&self, wanted: &str) -> io::Result<()> {
        if wanted == code::DEFAULT || self.placement(wanted).is_some() {
            return Ok(());
        }
        let known: Vec<_> = self
            .spec
            .placements()
            .iter()
            .flat_map(code::examples)
            .collect();
        let known = known.join(", ");
        Err(io::Error::other(format!(
            "the spec has no placement `{wanted}`; it has DEFAULT, {known}"
        )))
    }

    fn placement(&self, wanted: &str) -> Option<&Placement> {
        let mut placements = self.spec.placements().iter();
        placements.find(|placement| code::is_of(placement, wanted))
    }

    fn events(&self) -> impl Iterator<Item = &Event> {
        self.spec.groups().iter().flat_map(Group::events)
    }

    fn commands(&self) -> impl Iterator<Item = &Command> {
        self.spec.groups().iter().flat_map(Group::commands)
    }

    /// All of it.
    pub(crate) fn to_json(&self) -> Value {
        let placements: Vec<_> = self
            .spec
            .placements()
            .iter()
            .map(|placement| self.placement_json(placement))
            .collect();
        let events: Vec<_> = self.events().map(|event| self.event(event)).collect();
        let commands: Vec<_> = self
            .commands()
            .map(|command| self.command(command))
            .collect();
        let enums = self.spec.enums().iter().map(|set| {
            let values: Vec<_> = set
                .values()
                .iter()
                .map(|value| value.name().as_str())
                .collect();
            (set.name().to_string(), values.into())
        });
        json!({
            "placements": placements,
            "events": events,
            "commands": commands,
            "enums": enums.collect::<Map<_, _>>(),
        })
    }

    fn placement_json(&self, placement: &Placement) -> Value {
        let events = self
            .events()
            .filter(|event| event.placements().contains(placement.code()));
        let commands = self
            .commands()
            .filter(|command| command.placements().contains(placement.code()));
        let options = placement
            .options()
            .map(|name| sample::options(&self.spec, name));
        json!({
            "code": placement.code().as_str(),
            "examples": code::examples(placement),
            "docs": placement.docs(),
            "page": placement.page().map(Page::as_str),
            "options": options,
            "events": events.map(|event| event.name().as_str()).collect::<Vec<_>>(),
            "commands": commands.map(|command| command.name().as_str()).collect::<Vec<_>>(),
        })
    }

    fn event(&self, event: &Event) -> Value {
        let name = event.name().as_str();
        json!({
            "name": name,
            "docs": event.docs(),
            "page": event.page().map(Page::as_str),
            "placements": event.placements().iter().map(PlacementCode::as_str).collect::<Vec<_>>(),
            "parameters": field::fields(&self.spec, event.payload().fields()),
            "sample": sample::args(&self.spec, event.payload()),
            "recorded": recorded::args(name),
        })
    }

    fn command(&self, command: &Command) -> Value {
        let errors = command.errors().iter().map(|error| {
            json!({
                "code": error.code().as_str(),
                "bare": error.envelope() == Envelope::BareObject,
                "desktop": error.host() == Host::Desktop,
            })
        });
        json!({
            "name": command.name().as_str(),
            "docs": command.docs(),
            "page": command.page().map(Page::as_str),
            "parameters": field::fields(&self.spec, command.params().fields()),
            "outcome": self.outcome(command.outcome()),
            "errors": errors.collect::<Vec<_>>(),
        })
    }

    /// How the portal answers, with a sample of the answer.
    fn outcome(&self, outcome: &Outcome) -> Value {
        let (kind, sample) = match outcome {
            Outcome::EmptyArray => ("done", json!([])),
            Outcome::Silent => ("silent", Value::Null),
            Outcome::NoArgument => ("no_argument", Value::Null),
            Outcome::NotDocumented => ("not_documented", Value::Null),
            Outcome::Value(field) => ("value", sample::field(&self.spec, field)),
            Outcome::Fields { fields, .. } => ("value", sample::object(&self.spec, fields)),
            Outcome::Subscription(Subscription::NotDocumented) => ("subscription", json!([])),
            Outcome::Subscription(Subscription::Payload(payload)) => {
                ("subscription", sample::args(&self.spec, payload))
            }
        };
        json!({ "kind": kind, "sample": sample })
    }
}
