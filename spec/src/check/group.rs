//! Groups.

use super::Checker;
use super::objects::Objects;
use super::subject::Around;
use crate::fault::{Draft, Reported, Rule};
use crate::model::Group;
use crate::name::is_wire_char;
use crate::raw::{self, Entry, Item, Str};
use crate::render::quoted;

/// Names that no module of generated code can have: Rust's own, and that of the declared types.
const RESERVED: &[&str] = &["crate", "self", "super", "types"];

impl Checker<'_> {
    pub(super) fn group(
        &self,
        entry: &Entry<'_, raw::Group<'_>>,
        objects: &Objects<'_>,
    ) -> Result<Group, Reported> {
        let item = Item::new("group", &entry.name);
        let free = self.check_group_is_free(&entry.name);
        let row = self.declared.groups.find(&entry.name, [], self.faults)?;
        let raw = raw::sound(&entry.value)?;
        let docs = super::prose(&raw.docs);
        let page = self.page(&raw.page);
        let around = Around {
            group: &item,
            prefix: raw::given(&raw.prefix).and_then(|prefix| self.prefix(prefix)),
            placements: self
                .placements(&raw.placements)
                .map(Option::unwrap_or_default),
            scopes: self.scopes(&raw.scopes).map(Option::unwrap_or_default),
            objects,
        };
        let events = raw::given(&raw.events).and_then(|events| {
            events.map_or(Ok(Vec::new()), |events| self.events(events, &around))
        });
        let commands = raw::given(&raw.commands).and_then(|commands| {
            commands.map_or(Ok(Vec::new()), |commands| self.commands(commands, &around))
        });
        free?;
        Ok(Group {
            name: row.name()?,
            docs: docs?,
            page: page?,
            events: events?,
            commands: commands?,
        })
    }

    /// Rule: a group can be a module beside that of the declared types.
    fn check_group_is_free(&self, name: &Str<'_>) -> Result<(), Reported> {
        if !RESERVED.contains(&&*name.value) {
            return Ok(());
        }
        let message = format!(
            "group name {} is taken, generated code cannot have such a module",
            quoted(&name.value)
        );
        let draft = Draft::new(Rule::ReservedGroupName, name.span, message);
        Err(self.faults.report(draft.help(format!(
            "write another name, such as `{}_events`",
            name.value
        ))))
    }

    /// Rule: wire names can begin with a prefix.
    fn prefix<'p>(&self, prefix: Option<&'p Str<'_>>) -> Result<&'p str, Reported> {
        let Some(prefix) = prefix else {
            return Ok("");
        };
        if prefix.value.chars().all(is_wire_char) {
            return Ok(&prefix.value);
        }
        let message = format!(
            "prefix {} cannot begin the name of an event, it may have ASCII letters, digits and `_ . : -`",
            quoted(&prefix.value)
        );
        Err(self
            .faults
            .report(Draft::new(Rule::IllFormedPrefix, prefix.span, message)))
    }
}
