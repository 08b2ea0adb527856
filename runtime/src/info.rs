//! Events as the generator describes them.

use core::fmt;

use crate::registry::Registry;

/// What the spec says of one event: static data, reached through [`PlacementEvent::INFO`](crate::PlacementEvent::INFO) or a registry.
///
/// ```
/// use bitrix24_placement::{PlacementEvent, background_call_card::Initialized};
///
/// assert_eq!(Initialized::INFO.name(), "BackgroundCallCard::initialized");
/// assert_eq!(Initialized::INFO.placements(), ["PAGE_BACKGROUND_WORKER"]);
/// ```
pub struct EventInfo {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub aliases: &'static [&'static str],
    #[doc(hidden)]
    pub placements: &'static [&'static str],
    #[doc(hidden)]
    pub scopes: &'static [&'static str],
    #[doc(hidden)]
    pub page: &'static str,
    #[doc(hidden)]
    pub origin: Origin,
    // A function, since the registry refers to the events in turn.
    #[doc(hidden)]
    pub registry: fn() -> &'static Registry,
}

impl EventInfo {
    /// Name on the wire, such as `BackgroundCallCard::initialized`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Further wire names that are read as this event.
    pub fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// Codes of the placements that offer it.
    pub fn placements(&self) -> &'static [&'static str] {
        self.placements
    }

    /// Scopes an application needs for it.
    pub fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Address of its documentation, if the spec gives one.
    pub fn page(&self) -> Option<&'static str> {
        Some(self.page).filter(|page| !page.is_empty())
    }

    /// Where the spec declares it.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// All events of its spec.
    pub fn registry(&self) -> &'static Registry {
        (self.registry)()
    }

    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }
}

impl PartialEq for EventInfo {
    /// Events are equal when their wire names are.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for EventInfo {}

impl fmt::Debug for EventInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventInfo({} at {})", self.name, self.origin)
    }
}

impl fmt::Display for EventInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A place in a spec file; prints as `path:line:column`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub line: u32,
    #[doc(hidden)]
    pub column: u32,
}

impl Origin {
    /// Path of the spec file, as it was given to the macro or included.
    pub fn path(&self) -> &'static str {
        self.path
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

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}
