//! Events as the generator describes them.

use core::{fmt, ptr};

use crate::{
    description::Reader,
    names::Names,
    registry::{NOTHING, Registry},
    shape::Shape,
};

/// What the spec says of one event, reached through [`PlacementEvent::INFO`](crate::PlacementEvent::INFO) or a registry.
///
/// ```
/// use bitrix24_placement::{PlacementEvent, background_call_card::Initialized};
///
/// assert_eq!(Initialized::INFO.name(), "BackgroundCallCard::initialized");
/// assert_eq!(Initialized::INFO.placements(), ["PAGE_BACKGROUND_WORKER"]);
/// ```
#[derive(Clone, Copy)]
pub struct EventInfo {
    registry: &'static Registry,
    index: usize,
}

impl EventInfo {
    /// An event without a name.
    pub(crate) const NOTHING: Self = Self::new(&NOTHING, 0);

    pub(crate) const fn new(registry: &'static Registry, index: usize) -> Self {
        Self { registry, index }
    }

    /// Name on the wire, such as `BackgroundCallCard::initialized`.
    #[inline]
    pub const fn name(self) -> &'static str {
        self.registry.name(self.index)
    }

    /// Further wire names that are read as this event.
    pub const fn aliases(self) -> Names {
        Names::written(if self.has_aliases() {
            self.shape().behind_words()
        } else {
            Reader("")
        })
    }

    /// Codes of the placements that offer it.
    pub const fn placements(self) -> Names {
        Names::shared(self.context(), self.registry)
    }

    /// Scopes an application needs for it.
    pub const fn scopes(self) -> Names {
        Names::shared(self.context().skip_numbers(), self.registry)
    }

    /// Address of its documentation, if the spec gives one.
    pub fn page(self) -> Option<&'static str> {
        Some(self.behind_context().text()).filter(|page| !page.is_empty())
    }

    /// Where the spec declares it.
    #[expect(clippy::cast_possible_truncation, reason = "as it was written")]
    pub const fn origin(self) -> Origin {
        let mut reader = self.behind_context();
        reader.text();
        let path = self.context().skip_numbers().skip_numbers().number();
        Origin {
            path: self.registry.shared(path),
            line: reader.number() as u32,
            column: reader.number() as u32,
        }
    }

    /// All events of its spec.
    pub const fn registry(self) -> &'static Registry {
        self.registry
    }

    /// What its payload is made of.
    #[inline]
    pub(crate) const fn shape(self) -> Shape {
        self.registry.shape(self.index)
    }

    #[inline]
    const fn has_aliases(self) -> bool {
        self.registry.number(self.index).has_aliases()
    }

    /// What stands behind its names.
    const fn details(self) -> Reader {
        let details = self.shape().behind_words();
        if self.has_aliases() {
            details.skip_names()
        } else {
            details
        }
    }

    /// What it has in common with others.
    const fn context(self) -> Reader {
        Reader(self.registry.shared(self.details().number()))
    }

    const fn behind_context(self) -> Reader {
        let mut details = self.details();
        details.number();
        details
    }

    #[inline]
    pub(crate) fn is_called(self, name: &str) -> bool {
        self.name() == name || self.has_aliases() && self.aliases().contains(name)
    }
}

impl PartialEq for EventInfo {
    /// Events are equal when their wire names are.
    fn eq(&self, other: &Self) -> bool {
        let is_same = self.index == other.index && ptr::eq(self.registry, other.registry);
        is_same || self.name() == other.name()
    }
}

impl Eq for EventInfo {}

impl fmt::Debug for EventInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventInfo({} at {})", self.name(), self.origin())
    }
}

impl fmt::Display for EventInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A place in a spec file; prints as `path:line:column`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    path: &'static str,
    line: u32,
    column: u32,
}

impl Origin {
    /// Path of the spec file, as it was given to the macro or included.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Line, from 1.
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// Column in characters, from 1.
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}
