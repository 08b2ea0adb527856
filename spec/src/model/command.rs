//! Commands: what a page may ask of its frame.

use std::sync::Arc;

use super::{Deprecated, Field, Payload, Position};
use crate::name::{
    CommandName, ErrorCode, FieldName, Page, PlacementCode, RustName, ScopeName, TypeName,
};

/// One command of the interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub(crate) name: CommandName,
    pub(crate) rust_name: RustName,
    pub(crate) aliases: Vec<CommandName>,
    pub(crate) docs: Option<String>,
    pub(crate) page: Option<Page>,
    pub(crate) placements: Arc<[PlacementCode]>,
    pub(crate) scopes: Arc<[ScopeName]>,
    pub(crate) since: Option<String>,
    pub(crate) deprecated: Option<Deprecated>,
    pub(crate) params: Payload,
    pub(crate) at_least_one_of: Vec<FieldName>,
    pub(crate) outcome: Outcome,
    pub(crate) errors: Vec<CommandError>,
    pub(crate) position: Position,
}

impl Command {
    /// Name on the wire.
    pub fn name(&self) -> &CommandName {
        &self.name
    }

    /// Name in Rust: `UpperCamelCase`.
    pub fn rust_name(&self) -> &RustName {
        &self.rust_name
    }

    /// Further wire names of the same command.
    pub fn aliases(&self) -> &[CommandName] {
        &self.aliases
    }

    /// What it does.
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

    /// Its parameters.
    pub fn params(&self) -> &Payload {
        &self.params
    }

    /// Parameters of which one must be given; empty where there is no such rule.
    pub fn at_least_one_of(&self) -> &[FieldName] {
        &self.at_least_one_of
    }

    /// What its callback gets.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Errors it may answer with.
    pub fn errors(&self) -> &[CommandError] {
        &self.errors
    }

    /// Where its wire name stands.
    pub fn position(&self) -> &Position {
        &self.position
    }
}

/// What the callback of a command gets when it worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// `[]`: done.
    EmptyArray,
    /// Nothing in a browser, `[]` in the desktop application.
    Silent,
    /// A call without data.
    NoArgument,
    /// The documentation does not say.
    NotDocumented,
    /// One value.
    Value(Box<Field>),
    /// One object.
    Fields {
        /// Its fields, shared with the declared object.
        fields: Arc<[Field]>,
        /// The declared object they were taken from.
        template: Option<TypeName>,
    },
    /// A call each time it happens.
    Subscription(Subscription),
}

/// What each call of a subscription carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subscription {
    /// The documentation does not say.
    NotDocumented,
    /// This.
    Payload(Payload),
}

/// An error a command may answer with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandError {
    pub(crate) code: ErrorCode,
    pub(crate) docs: Option<String>,
    pub(crate) envelope: Envelope,
    pub(crate) host: Host,
}

impl CommandError {
    /// The `errorCode`, as it arrives.
    pub fn code(&self) -> &ErrorCode {
        &self.code
    }

    /// When it comes.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// How it is wrapped.
    pub fn envelope(&self) -> Envelope {
        self.envelope
    }

    /// Which client answers with it.
    pub fn host(&self) -> Host {
        self.host
    }
}

/// How an error of a command is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// `[{"result": "error", "errorCode": "..."}]`
    ArrayOfOne,
    /// `{"result": "error", "errorCode": "..."}`
    BareObject,
}

/// The client in which the frame runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Browser or desktop application.
    Any,
    /// The desktop application only.
    Desktop,
}
