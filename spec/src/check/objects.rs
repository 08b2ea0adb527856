//! Declared objects, and payloads that take over their fields.

use std::collections::HashMap;

use super::Checker;
use crate::fault::{Draft, Reported, Rule};
use crate::model::{Field, ObjectType};
use crate::name::TypeName;
use crate::raw::{self, Entry, Item, Str};
use crate::render::quoted;

/// Checked objects by name.
pub(super) type Objects<'c> = HashMap<&'c str, &'c Result<ObjectType, Reported>>;

impl Checker<'_> {
    pub(super) fn object(
        &self,
        entry: &Entry<'_, raw::Object<'_>>,
    ) -> Result<ObjectType, Reported> {
        let item = Item::new("object", &entry.name);
        let row = self.declared.types.find(&entry.name, [], self.faults)?;
        let raw = raw::sound(&entry.value)?;
        let docs = super::prose(&raw.docs);
        let page = self.page(&raw.page);
        let fields = raw::sound(&raw.fields).and_then(|fields| self.fields(fields, &item));
        Ok(ObjectType {
            name: row.name()?,
            docs: docs?,
            page: page?,
            fields: fields?,
            position: self.position(entry.name.span),
        })
    }

    /// The fields of a declared object, for a payload, and the name of the object.
    pub(super) fn template(
        &self,
        name: &Str<'_>,
        objects: &Objects<'_>,
    ) -> Result<(Vec<Field>, TypeName), Reported> {
        match objects.get(&*name.value) {
            Some(Ok(object)) => Ok((object.fields.clone(), object.name.clone())),
            Some(Err(fault)) => Err(*fault),
            None => Err(self.report_no_object(name)),
        }
    }

    /// Rule: what gives its fields to a payload is a declared object.
    fn report_no_object(&self, name: &Str<'_>) -> Reported {
        if let Err(unknown) = self.named_type(name) {
            return unknown;
        }
        let message = format!(
            "{} is no object, it has no fields to take over",
            quoted(&name.value)
        );
        let draft = Draft::new(Rule::NotAnObject, name.span, message);
        self.faults
            .report(draft.help("name an object that is declared in `objects`"))
    }
}
