//! Changes of a text.

use std::ops::Range;

/// Changes, made all at once.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Puts a text in place of a slice.
    pub(super) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.0.push((range, text.into()));
    }

    /// How many there are, for [`Edits::forget_from`].
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Forgets all but the first ones.
    pub(super) fn forget_from(&mut self, count: usize) {
        self.0.truncate(count);
    }

    /// The text with all changes; `None` without any.
    pub(super) fn apply(mut self, text: &str) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        self.0.sort_by_key(|(range, _)| range.start);
        let (mut edited, mut done) = (String::new(), 0);
        for (range, put) in self.0 {
            edited.push_str(text.get(done..range.start).unwrap_or_default());
            edited.push_str(&put);
            done = done.max(range.end);
        }
        edited.push_str(text.get(done..).unwrap_or_default());
        Some(edited)
    }
}
