//! What events and commands have in common.

use std::sync::Arc;

use super::Checker;
use super::objects::Objects;
use crate::fault::Reported;
use crate::model::Deprecated;
use crate::name::{Page, PlacementCode, ScopeName};
use crate::raw::{self, Item};

/// What the checks of events and commands need to know of their group.
pub(super) struct Around<'g> {
    pub(super) group: &'g Item<'g>,
    pub(super) prefix: Result<&'g str, Reported>,
    pub(super) placements: Result<Arc<[PlacementCode]>, Reported>,
    pub(super) scopes: Result<Arc<[ScopeName]>, Reported>,
    pub(super) objects: &'g Objects<'g>,
}

/// All of an event or command but its names and what it carries.
pub(super) struct Subject {
    pub(super) docs: Option<String>,
    pub(super) page: Option<Page>,
    pub(super) placements: Arc<[PlacementCode]>,
    pub(super) scopes: Arc<[ScopeName]>,
    pub(super) since: Option<String>,
    pub(super) deprecated: Option<Deprecated>,
}

impl Checker<'_> {
    pub(super) fn subject(
        &self,
        raw: &raw::Subject<'_>,
        around: &Around<'_>,
    ) -> Result<Subject, Reported> {
        let page = self.page(&raw.page);
        let placements = self.placements(&raw.placements);
        let scopes = self.scopes(&raw.scopes);
        Ok(Subject {
            docs: super::prose(&raw.docs)?,
            page: page?,
            placements: placements?.map_or_else(|| around.placements.clone(), Ok)?,
            scopes: scopes?.map_or_else(|| around.scopes.clone(), Ok)?,
            since: super::prose(&raw.since)?,
            deprecated: super::deprecated(&raw.deprecated)?,
        })
    }
}
