//! Scopes and placements, and the lists that name them.

use std::sync::Arc;

use super::Checker;
use super::objects::Objects;
use crate::fault::{Draft, Reported, Rule};
use crate::index::repeated;
use crate::model::{Placement, Scope};
use crate::name::{PlacementCode, ScopeName, TypeName};
use crate::raw::{self, Entry, List, Optional, Str};
use crate::render::quoted;
use crate::text::Span;

impl Checker<'_> {
    pub(super) fn scope(&self, entry: &Entry<'_, raw::Scope<'_>>) -> Result<Scope, Reported> {
        let row = self.declared.scopes.find(&entry.name, self.faults)?;
        let docs = raw::sound(&entry.value)?.0.to_text();
        Ok(Scope {
            name: row.name()?,
            docs,
        })
    }

    pub(super) fn placement(
        &self,
        entry: &Entry<'_, raw::Placement<'_>>,
        objects: &Objects<'_>,
    ) -> Result<Placement, Reported> {
        let row = self.declared.placements.find(&entry.name, self.faults)?;
        let raw = raw::sound(&entry.value)?;
        let docs = super::prose(&raw.docs);
        let page = self.page(&raw.page);
        let members = self.listed(&raw.members, |code| self.name(code));
        let options = self.object_name(&raw.options, objects);
        let bind_options = self.object_name(&raw.bind_options, objects);
        Ok(Placement {
            code: row.name()?,
            docs: docs?,
            page: page?,
            members: members?.unwrap_or_default(),
            options: options?,
            bind_options: bind_options?,
        })
    }

    /// The object that a key names, if it is there.
    fn object_name(&self, name: &Optional<Str<'_>>, objects: &Objects<'_>) -> Optional<TypeName> {
        let name = raw::given(name)?;
        name.map(|name| self.template(name, objects).map(|(_, name)| name))
            .transpose()
    }

    /// The placements that a list names, if there is one.
    pub(super) fn placements(
        &self,
        list: &Optional<List<Str<'_>>>,
    ) -> Optional<Arc<[PlacementCode]>> {
        let placements = &self.declared.placements;
        self.listed(list, |code| placements.find(code, self.faults)?.name())
    }

    /// The scopes that a list names, if there is one.
    pub(super) fn scopes(&self, list: &Optional<List<Str<'_>>>) -> Optional<Arc<[ScopeName]>> {
        let scopes = &self.declared.scopes;
        self.listed(list, |name| scopes.find(name, self.faults)?.name())
    }

    /// What the names of a list stand for, if there is a list.
    fn listed<N, L: From<Vec<N>>>(
        &self,
        list: &Optional<List<Str<'_>>>,
        name: impl Fn(&Str<'_>) -> Result<N, Reported>,
    ) -> Optional<L> {
        let Some(list) = raw::given(list)? else {
            return Ok(None);
        };
        let once = self.check_once(list);
        let names = super::all(list.0.iter().map(|text| name(raw::sound(text)?)));
        once.and(names).map(|names| Some(names.into()))
    }

    /// Rule: a list names everything once.
    pub(super) fn check_once(&self, list: &List<Str<'_>>) -> Result<(), Reported> {
        let names: Vec<_> = list.read().collect();
        let texts: Vec<_> = names.iter().map(|name| &*name.value).collect();
        let mut result = Ok(());
        for (name, first) in names.iter().zip(repeated(&texts)) {
            if let Some(first) = first.and_then(|first| names.get(first)) {
                result = Err(self.report_listed_twice(name, first.span));
            }
        }
        result
    }

    pub(super) fn report_listed_twice(&self, name: &Str<'_>, first: Span) -> Reported {
        let message = format!("{} is listed twice", quoted(&name.value));
        let draft = Draft::new(Rule::RepeatedEntry, name.span, message);
        self.faults.report(draft.related("first listed", first))
    }
}
