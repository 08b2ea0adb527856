//! Texts that events have in common.

use super::text::{NUMBER, Text};

/// Texts that events share, each once.
#[derive(Default)]
pub(super) struct Shared<'a>(Vec<&'a str>);

impl<'a> Shared<'a> {
    pub(super) fn number(&mut self, text: &'a str) -> usize {
        let known = self.0.iter().position(|other| *other == text);
        known.unwrap_or_else(|| {
            self.0.push(text);
            self.0.len() - 1
        })
    }

    pub(super) fn text(&self) -> Text {
        let mut text = Text::default();
        text.number(NUMBER, self.0.len());
        for shared in &self.0 {
            text.text(NUMBER, shared);
        }
        text
    }
}
