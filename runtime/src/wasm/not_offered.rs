//! Events that a placement does not have.

use alloc::string::String;
use core::fmt;

use crate::{info::EventInfo, names::Names, nearest::nearest};

/// An event of a handler that the current placement does not offer. The platform would be silent about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotOffered {
    event: EventInfo,
    nearest: Option<String>,
}

impl NotOffered {
    pub(super) fn new(event: EventInfo, offered: &[String]) -> Self {
        let offered = offered.iter().map(String::as_str);
        Self {
            event,
            nearest: nearest(event.name(), offered).map(String::from),
        }
    }

    /// The event.
    pub fn event(&self) -> EventInfo {
        self.event
    }

    /// Codes of the placements it belongs to, as the spec says.
    pub fn placements(&self) -> Names {
        self.event.placements()
    }

    /// Of the names that the placement offers the one most like it, if one is like it.
    pub fn nearest(&self) -> Option<&str> {
        self.nearest.as_deref()
    }
}

impl fmt::Display for NotOffered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not offered here", self.event)?;
        for (index, placement) in self.placements().enumerate() {
            let before = if index == 0 { ", it belongs to " } else { ", " };
            write!(f, "{before}{placement}")?;
        }
        match &self.nearest {
            Some(nearest) => write!(f, "; offered is {nearest}"),
            None => Ok(()),
        }
    }
}
