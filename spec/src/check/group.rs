//! Groups.

use super::Checker;
use super::objects::Objects;
use super::subject::Around;
use crate::fault::{Draft, Reported, Rule};
use crate::index::repeated;
use crate::model::Group;
use crate::name::{RustName, is_wire_char};
use crate::raw::{self, Entry, Item, Str};
use crate::render::quoted;

/// Names that no module of generated code can have: Rust's own, and that of the declared types.
const RESERVED: &[&str] = &["crate", "self", "super", "types"];

impl Checker<'_> {
    /// Rule: groups have variants of their own in the enum over all of them.
    pub(super) fn check_groups(
        &self,
        groups: &[&Entry<'_, raw::Group<'_>>],
    ) -> Result<(), Reported> {
        // Ill-formed names, which are reported, have no variant.
        let variants = groups
            .iter()
            .filter_map(|group| Some((&group.name, self.variant_of_group(&group.name)?)));
        let variants: Vec<_> = variants.collect();
        let names: Vec<_> = variants
            .iter()
            .map(|(_, variant)| variant.as_str())
            .collect();
        let mut result = Ok(());
        for ((name, variant), first) in variants.iter().zip(repeated(&names)) {
            // The same name twice is a fault of its own.
            if let Some((first, _)) = first.and_then(|first| variants.get(first))
                && first.value != name.value
            {
                result = Err(self.report_same_variant(first, name, variant));
            }
        }
        result
    }

    fn variant_of_group(&self, name: &Str<'_>) -> Option<RustName> {
        let row = self.declared.groups.get(&name.value)?;
        Some(row.name().ok()?.to_upper_camel_case())
    }

    fn report_same_variant(
        &self,
        first: &Str<'_>,
        second: &Str<'_>,
        variant: &RustName,
    ) -> Reported {
        let (one, two) = (quoted(&first.value), quoted(&second.value));
        let message = format!("groups {one} and {two} get the same Rust name `{variant}`");
        let draft = Draft::new(Rule::SameRustName, second.span, message);
        let draft = draft.related("the other one", first.span);
        self.faults
            .report(draft.help("give one of them another name"))
    }

    pub(super) fn group(
        &self,
        entry: &Entry<'_, raw::Group<'_>>,
        objects: &Objects<'_>,
    ) -> Result<Group, Reported> {
        let item = Item::new("group", &entry.name);
        let free = self.check_group_is_free(&entry.name);
        let row = self.declared.groups.find(&entry.name, self.faults)?;
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
