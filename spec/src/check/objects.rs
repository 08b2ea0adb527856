//! Declared objects, and payloads that take over their fields.

use std::sync::Arc;

use super::Checker;
use crate::fault::{Draft, Reported, Rule};
use crate::index::Index;
use crate::model::{Field, ObjectType};
use crate::name::TypeName;
use crate::raw::{self, Entry, Item, Str};
use crate::render::quoted;

/// Checked objects by name.
#[derive(Default)]
pub(super) struct Objects<'c> {
    index: Index<'c>,
    all: Vec<(&'c str, Result<ObjectType, Reported>)>,
}

impl<'c> Objects<'c> {
    pub(super) fn add(&mut self, name: &'c str, object: Result<ObjectType, Reported>) {
        self.index.add(name, self.all.len());
        self.all.push((name, object));
    }

    fn get(&self, name: &str) -> Option<&Result<ObjectType, Reported>> {
        let (_, object) = self.all.get(self.index.get(name)?)?;
        Some(object)
    }

    pub(super) fn into_all(self) -> impl Iterator<Item = Result<ObjectType, Reported>> {
        self.all.into_iter().map(|(_, object)| object)
    }
}

impl Checker<'_> {
    pub(super) fn object(
        &self,
        entry: &Entry<'_, raw::Object<'_>>,
    ) -> Result<ObjectType, Reported> {
        let item = Item::new("object", &entry.name);
        let row = self.declared.types.find(&entry.name, self.faults)?;
        let raw = raw::sound(&entry.value)?;
        let docs = super::prose(&raw.docs);
        let page = self.page(&raw.page);
        let fields = raw::sound(&raw.fields).and_then(|fields| self.fields(fields, &item));
        Ok(ObjectType {
            name: row.name()?,
            docs: docs?,
            page: page?,
            fields: fields?.into(),
            position: self.position(entry.name.span),
        })
    }

    /// The fields of a declared object, for a payload, and the name of the object.
    pub(super) fn template(
        &self,
        name: &Str<'_>,
        objects: &Objects<'_>,
    ) -> Result<(Arc<[Field]>, TypeName), Reported> {
        match objects.get(&name.value) {
            Some(Ok(object)) => Ok((Arc::clone(&object.fields), object.name.clone())),
            Some(Err(fault)) => Err(*fault),
            None if self.is_other_type(&name.value) => Err(self.report_other_type(name)),
            None => Err(self.report_unknown_object(name, objects)),
        }
    }

    fn is_other_type(&self, name: &str) -> bool {
        Self::is_built_in(name) || self.declared.types.get(name).is_some()
    }

    /// Rule: what gives its fields to a payload is an object.
    fn report_other_type(&self, name: &Str<'_>) -> Reported {
        let message = format!(
            "{} is no object, it has no fields to take over",
            quoted(&name.value)
        );
        let draft = Draft::new(Rule::NotAnObject, name.span, message);
        self.faults
            .report(draft.help("name an object that is declared in `objects`"))
    }

    /// Rule: what gives its fields to a payload is declared.
    fn report_unknown_object(&self, name: &Str<'_>, objects: &Objects<'_>) -> Reported {
        let message = format!("unknown object {}", quoted(&name.value));
        let draft = Draft::new(Rule::UnknownType, name.span, message);
        let draft = draft.help("declare it in `objects`");
        let known = &mut objects.all.iter().map(|&(name, _)| name);
        let types = &self.declared.types;
        types.report_unknown(draft, name, known, self.faults)
    }
}
