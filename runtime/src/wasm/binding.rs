//! Handlers that are bound.

use alloc::{rc::Rc, vec::Vec};
use core::{fmt, mem};

use super::{frame::Page, inbox::Inbox, not_offered::NotOffered};

/// A bound handler: it receives events until this is dropped.
///
/// The platform has no way to unsubscribe, so its messages go on; they are no longer decoded nor handed over. A method
/// that runs at that moment runs to its end, deliveries that wait are dropped.
#[must_use = "the handler receives nothing once this is dropped; `keep` leaves it bound as long as the page lives"]
pub struct Binding {
    pub(super) page: Rc<Page>,
    pub(super) inbox: Rc<Inbox>,
    pub(super) not_offered: Vec<NotOffered>,
}

impl Binding {
    /// Events of the handler that the current placement does not offer. A handler for several placements always has some;
    /// [`NotOffered::placements`] tells where they belong.
    pub fn not_offered(&self) -> &[NotOffered] {
        &self.not_offered
    }

    /// Leaves the handler bound as long as the page lives.
    pub fn keep(self) {
        mem::forget(self);
    }
}

impl Drop for Binding {
    fn drop(&mut self) {
        self.inbox.close();
        self.page.remove(&self.inbox);
    }
}

impl fmt::Debug for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Binding");
        shown
            .field("not_offered", &self.not_offered)
            .finish_non_exhaustive()
    }
}
