//! Commands, their results and errors.

use super::Checker;
use super::name::Naming;
use super::objects::Objects;
use super::subject::Around;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{Command, CommandError, Envelope, Field, Host, Outcome, Payload, Subscription};
use crate::name::{Case, CommandName, FieldName, RustName};
use crate::raw::{self, Entries, Entry, Item, List, Optional, Str};
use crate::render::quoted;

/// Commands as written.
type Raw<'a> = Entries<'a, raw::Command<'a>>;

impl Checker<'_> {
    pub(super) fn commands(
        &self,
        raw: &Raw<'_>,
        around: &Around<'_>,
    ) -> Result<Vec<Command>, Reported> {
        let names: Vec<_> = raw
            .0
            .iter()
            .map(|entry| self.command_names(entry, around))
            .collect();
        let distinct = self.check_rust_names(around.group, raw, &names, RustName::to_snake_case);
        let aliased = self.check_wire_names("command", raw.0.iter());
        let commands = raw.0.iter().zip(names);
        let commands =
            super::all(commands.map(|(entry, names)| self.command(entry, names, around)));
        distinct.and(aliased).and(commands)
    }

    fn command(
        &self,
        entry: &Entry<'_, raw::Command<'_>>,
        names: Naming<CommandName>,
        around: &Around<'_>,
    ) -> Result<Command, Reported> {
        let item = Item::new("command", &entry.name);
        let raw = raw::sound(&entry.value)?;
        let subject = self.subject(&raw.subject, around);
        let params = raw::sound(&raw.params);
        let params = params.and_then(|params| self.payload(params, around.objects, &item));
        let at_least_one_of = self.parameters(&raw.at_least_one_of, &params, &item);
        let outcome = raw::sound(&raw.outcome);
        let outcome = outcome.and_then(|outcome| self.outcome(outcome, around.objects, &item));
        let errors = raw::given(&raw.errors).and_then(|errors| self.errors(errors));
        let (names, subject) = (names.names()?, subject?);
        Ok(Command {
            name: names.wire,
            rust_name: names.rust,
            aliases: names.aliases,
            docs: subject.docs,
            page: subject.page,
            placements: subject.placements,
            scopes: subject.scopes,
            since: subject.since,
            deprecated: subject.deprecated,
            params: params?,
            at_least_one_of: at_least_one_of?,
            outcome: outcome?,
            errors: errors?,
            position: self.position(entry.name.span),
        })
    }

    /// Commands need no prefix: most of them have none. Where there is one it is left out, as for events.
    fn command_names(
        &self,
        entry: &Entry<'_, raw::Command<'_>>,
        around: &Around<'_>,
    ) -> Naming<CommandName> {
        let item = Item::new("command", &entry.name);
        self.naming(entry, &item, Case::UpperCamel, |wire| {
            let stem = wire.value.strip_prefix(around.prefix?);
            Ok(stem.filter(|stem| !stem.is_empty()).unwrap_or(&wire.value))
        })
    }

    /// The parameters of which one must be given.
    fn parameters(
        &self,
        raw: &Optional<List<Str<'_>>>,
        params: &Result<Payload, Reported>,
        item: &Item<'_>,
    ) -> Result<Vec<FieldName>, Reported> {
        let Some(list) = raw::given(raw)? else {
            return Ok(Vec::new());
        };
        let once = self.check_once(list);
        let names = list
            .0
            .iter()
            .map(|name| self.parameter(raw::sound(name)?, raw::sound(params)?, item));
        once.and(super::all(names))
    }

    /// Rule: a parameter of which one must be given is one of the command.
    fn parameter(
        &self,
        name: &Str<'_>,
        params: &Payload,
        item: &Item<'_>,
    ) -> Result<FieldName, Reported> {
        let known = || params.fields().iter().map(Field::name);
        if let Some(name) = known().find(|known| known.as_str() == name.value) {
            return Ok(name.clone());
        }
        let parameter = quoted(&name.value);
        let (message, help) = if params.fields().is_empty() {
            let message = format!("unknown parameter {parameter}, {item} has no parameters");
            (message, "leave `at_least_one_of` out")
        } else {
            let message = format!("unknown parameter {parameter} of {item}");
            (message, "write a key of its `params`")
        };
        let draft = Draft::new(Rule::UnknownParameter, name.span, message).help(help);
        let known = &mut known().map(FieldName::as_str);
        Err(self.faults.report_unknown(draft, &name.value, known))
    }

    fn outcome(
        &self,
        raw: &raw::Outcome<'_>,
        objects: &Objects<'_>,
        item: &Item<'_>,
    ) -> Result<Outcome, Reported> {
        Ok(match raw {
            raw::Outcome::EmptyArray => Outcome::EmptyArray,
            raw::Outcome::Silent => Outcome::Silent,
            raw::Outcome::NoArgument => Outcome::NoArgument,
            raw::Outcome::NotDocumented => Outcome::NotDocumented,
            raw::Outcome::Value(answer) => Outcome::Value(Box::new(self.answer(answer, item)?)),
            raw::Outcome::Fields(fields) => {
                let fields = self.fields(fields, item)?.into();
                Outcome::Fields {
                    fields,
                    template: None,
                }
            }
            raw::Outcome::Object(name) => {
                let (fields, name) = self.template(name, objects)?;
                Outcome::Fields {
                    fields,
                    template: Some(name),
                }
            }
            raw::Outcome::Subscription(raw::Subscription::NotDocumented) => {
                Outcome::Subscription(Subscription::NotDocumented)
            }
            raw::Outcome::Subscription(raw::Subscription::Payload(payload)) => {
                let payload = self.payload(payload, objects, item)?;
                Outcome::Subscription(Subscription::Payload(payload))
            }
        })
    }

    fn errors(
        &self,
        raw: Option<&Entries<'_, raw::CommandError<'_>>>,
    ) -> Result<Vec<CommandError>, Reported> {
        let errors = raw.into_iter().flat_map(|errors| &errors.0);
        super::all(errors.map(|entry| self.error(entry)))
    }

    fn error(&self, entry: &Entry<'_, raw::CommandError<'_>>) -> Result<CommandError, Reported> {
        let code = self.name(&entry.name);
        let (docs, envelope, host) = match raw::sound(&entry.value)? {
            raw::CommandError::Prose(docs) => (Some(docs.to_text()), None, None),
            raw::CommandError::Full(raw) => (
                super::prose(&raw.docs)?,
                raw::given(&raw.envelope)?,
                raw::given(&raw.host)?,
            ),
        };
        Ok(CommandError {
            code: code?,
            docs,
            envelope: envelope.map_or(Envelope::ArrayOfOne, |envelope| envelope.value),
            host: host.map_or(Host::Any, |host| host.value),
        })
    }
}
