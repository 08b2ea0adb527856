//! Events and what they carry.

use std::sync::Arc;

use super::{Field, Position};
use crate::name::{EventName, Page, PlacementCode, RustName, ScopeName, TypeName};

/// One event of the interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub(crate) name: EventName,
    pub(crate) rust_name: RustName,
    pub(crate) aliases: Vec<EventName>,
    pub(crate) docs: Option<String>,
    pub(crate) page: Option<Page>,
    pub(crate) placements: Arc<[PlacementCode]>,
    pub(crate) scopes: Arc<[ScopeName]>,
    pub(crate) since: Option<String>,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) payload: Payload,
    pub(crate) position: Position,
}

impl Event {
    /// Name on the wire.
    pub fn name(&self) -> &EventName {
        &self.name
    }

    /// Name of the payload type: `UpperCamelCase`.
    pub fn rust_name(&self) -> &RustName {
        &self.rust_name
    }

    /// Further wire names that are read as this event.
    pub fn aliases(&self) -> &[EventName] {
        &self.aliases
    }

    /// When it comes.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Documentation.
    pub fn page(&self) -> Option<&Page> {
        self.page.as_ref()
    }

    /// Placements that offer it.
    pub fn placements(&self) -> &[PlacementCode] {
        &self.placements
    }

    /// Scopes an application needs for it.
    pub fn scopes(&self) -> &[ScopeName] {
        &self.scopes
    }

    /// Version or date it appeared.
    pub fn since(&self) -> Option<&str> {
        self.since.as_deref()
    }

    /// Set when it should not be used any more.
    pub fn deprecated(&self) -> Option<&Deprecated> {
        self.deprecated.as_ref()
    }

    /// What it carries.
    pub fn payload(&self) -> &Payload {
        &self.payload
    }

    /// Where its wire name stands.
    pub fn position(&self) -> &Position {
        &self.position
    }
}

/// What an event, or the parameters of a command, carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// No data.
    None,
    /// An object that never has keys.
    EmptyObject,
    /// One object with these fields, at least one.
    Fields {
        /// Its fields, shared with the declared object.
        fields: Arc<[Field]>,
        /// The declared object they were taken from.
        template: Option<TypeName>,
    },
    /// Positional arguments, at least one.
    Args(Vec<Field>),
}

impl Payload {
    /// Fields or arguments, in order; empty where there are none.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::None | Self::EmptyObject => &[],
            Self::Fields { fields, .. } => fields,
            Self::Args(args) => args,
        }
    }
}

/// Why something should not be used any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deprecated {
    pub(crate) note: String,
    pub(crate) since: Option<String>,
}

impl Deprecated {
    /// What to do instead.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Since when.
    pub fn since(&self) -> Option<&str> {
        self.since.as_deref()
    }
}
