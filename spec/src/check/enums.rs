//! Enums and their values.

use super::Checker;
use super::name::Naming;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{EnumType, Value};
use crate::name::{Case, RustName, ValueName};
use crate::raw::{self, Entries, Entry, Item};
use crate::text::Span;

/// The variant of an open enum that keeps values which are not listed.
const OTHER: &str = "Other";

impl Checker<'_> {
    pub(super) fn enumeration(
        &self,
        entry: &Entry<'_, raw::Enum<'_>>,
    ) -> Result<EnumType, Reported> {
        let item = Item::new("enum", &entry.name);
        let row = self.declared.types.find(&entry.name, self.faults)?;
        let raw = raw::sound(&entry.value)?;
        let docs = super::prose(&raw.docs);
        let page = self.page(&raw.page);
        let open = raw::given(&raw.open).map(|open| open.copied().unwrap_or(true));
        let values = raw::sound(&raw.values).and_then(|values| self.values(values, open, &item));
        Ok(EnumType {
            name: row.name()?,
            docs: docs?,
            page: page?,
            open: open?,
            values: values?,
            position: self.position(entry.name.span),
        })
    }

    fn values(
        &self,
        values: &Entries<'_, raw::Value<'_>>,
        open: Result<bool, Reported>,
        item: &Item<'_>,
    ) -> Result<Vec<Value>, Reported> {
        let names: Vec<_> = values
            .0
            .iter()
            .map(|entry| self.variant(entry, open, item))
            .collect();
        let distinct = self.check_rust_names(item, values, &names, RustName::clone);
        let aliased = self.check_wire_names("value", values.0.iter());
        let values = values.0.iter().zip(names);
        let values = super::all(values.map(|(entry, names)| value(entry, names)));
        distinct.and(aliased).and(values)
    }

    fn variant(
        &self,
        entry: &Entry<'_, raw::Value<'_>>,
        open: Result<bool, Reported>,
        owner: &Item<'_>,
    ) -> Naming<ValueName> {
        let item = owner.entry("value", &entry.name);
        let mut names = self.naming(entry, &item, Case::UpperCamel, |wire| Ok(&wire.value));
        if open == Ok(true) {
            names.rust = names
                .rust
                .and_then(|name| self.check_not_other(name, &item, entry.rust_span()));
        }
        names
    }

    /// Rule: no value of an open enum takes the name of the variant for values that are not listed.
    fn check_not_other(
        &self,
        name: RustName,
        item: &Item<'_>,
        span: Span,
    ) -> Result<RustName, Reported> {
        if name.as_str() != OTHER {
            return Ok(name);
        }
        let message = format!("{item} gets the Rust name `{OTHER}`, which open enums need");
        let draft = Draft::new(Rule::ReservedRustName, span, message);
        let help = "give it a different `name`, or set `\"open\": false`";
        Err(self.faults.report(draft.help(help)))
    }
}

fn value(entry: &Entry<'_, raw::Value<'_>>, names: Naming<ValueName>) -> Result<Value, Reported> {
    let (docs, since, deprecated) = match raw::sound(&entry.value)? {
        raw::Value::Prose(docs) => (Some(docs.to_text()), None, None),
        raw::Value::Full(raw) => (
            super::prose(&raw.docs)?,
            super::prose(&raw.since)?,
            super::deprecated(&raw.deprecated)?,
        ),
    };
    let names = names.names()?;
    Ok(Value {
        name: names.wire,
        rust_name: names.rust,
        aliases: names.aliases,
        docs,
        since,
        deprecated,
    })
}
