//! The checked spec: plain data with private fields, made by the checks only.

mod command;
mod event;
mod field;
mod ty;

pub use command::{Command, CommandError, Envelope, Host, Outcome, Subscription};
pub use event::{Deprecated, Event, Payload};
pub use field::{Empty, Field, Presence};
pub use ty::{EnumType, ObjectType, Type, Value};

use std::fmt::{self, Display, Formatter};

use crate::name::{GroupName, Page, PlacementCode, ScopeName, TypeName};

/// Where something stands in the text of the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    pub(crate) path: std::sync::Arc<str>,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

impl Display for Position {
    /// `path:line:column`
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

impl Position {
    /// Stands in for a place in no file at all.
    pub(crate) fn nowhere() -> Self {
        Self {
            path: "".into(),
            line: 1,
            column: 1,
        }
    }

    /// Path of the file, as it was given or included.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Line, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Column in characters, from 1.
    pub fn column(&self) -> u32 {
        self.column
    }
}

/// A whole spec that passed every check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    pub(crate) files: Vec<String>,
    pub(crate) docs: Option<String>,
    pub(crate) scopes: Vec<Scope>,
    pub(crate) placements: Vec<Placement>,
    pub(crate) enums: Vec<EnumType>,
    pub(crate) objects: Vec<ObjectType>,
    pub(crate) groups: Vec<Group>,
}

impl Spec {
    /// Paths of all files of the spec, the first one first.
    pub fn files(&self) -> &[String] {
        &self.files
    }

    /// Prose of the first file.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Declared scopes, in order of declaration.
    pub fn scopes(&self) -> &[Scope] {
        &self.scopes
    }

    /// Declared placements, in order of declaration.
    pub fn placements(&self) -> &[Placement] {
        &self.placements
    }

    /// Declared enums, in order of declaration.
    pub fn enums(&self) -> &[EnumType] {
        &self.enums
    }

    /// Declared objects, in order of declaration.
    pub fn objects(&self) -> &[ObjectType] {
        &self.objects
    }

    /// Groups, in order of declaration.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Leaves out the events that `keep` does not want.
    pub fn retain_events(&mut self, keep: impl Fn(&Event) -> bool) {
        for group in &mut self.groups {
            group.events.retain(|event| keep(event));
        }
    }

    /// Makes an enum open or closed; `None` if there is none of this name.
    ///
    /// # Errors
    ///
    /// An enum with a value that is called `Other` in Rust cannot be open.
    pub fn set_open(&mut self, name: &str, open: bool) -> Option<Result<(), ReservedVariant>> {
        let set = self
            .enums
            .iter_mut()
            .find(|set| set.name().as_str() == name)?;
        let is_taken = set
            .values
            .iter()
            .any(|value| value.rust_name.as_str() == "Other");
        if open && is_taken {
            return Some(Err(ReservedVariant(())));
        }
        set.open = open;
        Some(Ok(()))
    }
}

/// A value of an enum has the Rust name that open enums need for values that are not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReservedVariant(());

impl Display for ReservedVariant {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the enum has a value with the Rust name `Other`, which open enums need")
    }
}

impl std::error::Error for ReservedVariant {}

/// A permission an application needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    pub(crate) name: ScopeName,
    pub(crate) docs: String,
}

impl Scope {
    /// Its name.
    pub fn name(&self) -> &ScopeName {
        &self.name
    }

    /// What it is needed for.
    pub fn docs(&self) -> &str {
        &self.docs
    }
}

/// A spot in the interface where an application's page is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    pub(crate) code: PlacementCode,
    pub(crate) docs: Option<String>,
    pub(crate) page: Option<Page>,
    pub(crate) members: Vec<PlacementCode>,
    pub(crate) options: Option<TypeName>,
    pub(crate) bind_options: Option<TypeName>,
}

impl Placement {
    /// Its code, such as `CALL_CARD`.
    pub fn code(&self) -> &PlacementCode {
        &self.code
    }

    /// Prose.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Documentation.
    pub fn page(&self) -> Option<&Page> {
        self.page.as_ref()
    }

    /// The codes of a family; empty for a single placement.
    pub fn members(&self) -> &[PlacementCode] {
        &self.members
    }

    /// The object that its page is opened with.
    pub fn options(&self) -> Option<&TypeName> {
        self.options.as_ref()
    }

    /// The object that it is registered with.
    pub fn bind_options(&self) -> Option<&TypeName> {
        self.bind_options.as_ref()
    }
}

/// Events and commands that become one Rust module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub(crate) name: GroupName,
    pub(crate) docs: Option<String>,
    pub(crate) page: Option<Page>,
    pub(crate) events: Vec<Event>,
    pub(crate) commands: Vec<Command>,
}

impl Group {
    /// Name of the group and of its module.
    pub fn name(&self) -> &GroupName {
        &self.name
    }

    /// Prose.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Documentation.
    pub fn page(&self) -> Option<&Page> {
        self.page.as_ref()
    }

    /// Events, in order of declaration.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Commands, in order of declaration.
    pub fn commands(&self) -> &[Command] {
        &self.commands
    }
}
