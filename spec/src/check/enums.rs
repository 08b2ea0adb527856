//! Enums and their values.

use super::Checker;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{EnumType, Value};
use crate::name::{Case, RustName};
use crate::raw::{self, Entries, Entry, Item, List, Str};
use crate::render::quoted;

/// The variant of an open enum that keeps values which are not listed.
const OTHER: &str = "Other";

impl Checker<'_> {
    pub(super) fn enumeration(
        &self,
        entry: &Entry<'_, raw::Enum<'_>>,
    ) -> Result<EnumType, Reported> {
        let item = Item::new("enum", &entry.name);
        let row = self.declared.types.find(&entry.name, [], self.faults)?;
        let raw = super::sound(&entry.value)?;
        let docs = super::prose(&raw.docs);
        let page = self.page(&raw.page);
        let open = super::given(&raw.open).map(|open| open.copied().unwrap_or(true));
        let values = super::sound(&raw.values).and_then(|values| self.values(values, open, &item));
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
        self.check_has_values(values, item)?;
        let names: Vec<_> = values
            .0
            .iter()
            .map(|entry| self.variant(entry, item))
            .collect();
        let things = || values.0.iter().map(|entry| &entry.name).zip(&names);
        let distinct = self.check_rust_names(item, RustName::clone, things());
        let free = match open {
            Ok(true) => {
                super::all(things().map(|(wire, name)| self.check_not_other(wire, name, item)))
                    .map(|_| ())
            }
            Ok(false) | Err(_) => Ok(()),
        };
        let known = values.0.iter().map(|entry| (&entry.name, aliases(entry)));
        let aliased = self.check_wire_names("value", known);
        let values = values.0.iter().zip(&names);
        let values = super::all(values.map(|(entry, name)| self.value(entry, name)));
        distinct.and(free).and(aliased).and(values)
    }

    /// Rule: an enum has a value.
    fn check_has_values(
        &self,
        values: &Entries<'_, raw::Value<'_>>,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        if !values.0.is_empty() {
            return Ok(());
        }
        let message = format!("{item} has no values, it needs at least one");
        let draft = Draft::new(Rule::NoValues, item.span, message);
        Err(self
            .faults
            .report(draft.help("for any text at all use type `string`")))
    }

    /// Rule: no value of an open enum takes the name of the variant for values that are not listed.
    fn check_not_other(
        &self,
        wire: &Str<'_>,
        name: &Result<RustName, Reported>,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        if !matches!(name, Ok(name) if name.as_str() == OTHER) {
            return Ok(());
        }
        let message = format!(
            "value {} of {item} gets the Rust name `{OTHER}`, which open enums need",
            quoted(&wire.value)
        );
        let draft = Draft::new(Rule::ReservedRustName, wire.span, message);
        Err(self
            .faults
            .report(draft.help("give it a different `name`, or set `\"open\": false`")))
    }

    fn variant(
        &self,
        entry: &Entry<'_, raw::Value<'_>>,
        owner: &Item<'_>,
    ) -> Result<RustName, Reported> {
        let item = owner.entry("value", &entry.name);
        match super::sound(&entry.value)? {
            raw::Value::Prose(_) => {
                self.rust_name(&Ok(None), &entry.name.value, Case::UpperCamel, &item)
            }
            raw::Value::Full(value) => {
                self.rust_name(&value.name, &entry.name.value, Case::UpperCamel, &item)
            }
        }
    }

    fn value(
        &self,
        entry: &Entry<'_, raw::Value<'_>>,
        rust_name: &Result<RustName, Reported>,
    ) -> Result<Value, Reported> {
        let name = self.name(&entry.name);
        let raw = match super::sound(&entry.value)? {
            raw::Value::Full(raw) => raw,
            raw::Value::Prose(docs) => {
                return Ok(Value {
                    name: name?,
                    rust_name: rust_name.clone()?,
                    aliases: Vec::new(),
                    docs: Some(docs.to_text()),
                    since: None,
                    deprecated: None,
                });
            }
        };
        let aliases = self.names(&raw.aliases);
        let (docs, since) = (super::prose(&raw.docs), super::prose(&raw.since));
        Ok(Value {
            name: name?,
            rust_name: rust_name.clone()?,
            aliases: aliases?,
            docs: docs?,
            since: since?,
            deprecated: super::deprecated(&raw.deprecated)?,
        })
    }
}

/// Aliases of a value, as far as they could be read.
pub(super) fn aliases<'e, 'a>(entry: &'e Entry<'a, raw::Value<'a>>) -> Option<&'e List<Str<'a>>> {
    match &entry.value {
        Ok(raw::Value::Full(value)) => value.aliases.as_ref().ok()?.as_ref(),
        _ => None,
    }
}
