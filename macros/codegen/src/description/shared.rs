//! Texts that events have in common.

use super::text::Text;

/// Texts that events share, each once.
#[derive(Default)]
pub(super) struct Shared(Vec<String>);

impl Shared {
    /// The place of a text among them.
    pub(super) fn place(&mut self, text: &str) -> usize {
        let known = self.0.iter().position(|other| other == text);
        known.unwrap_or_else(|| {
            self.0.push(text.to_owned());
            self.0.len() - 1
        })
    }

    /// A list of places.
    pub(super) fn places<'t>(&mut self, texts: impl Iterator<Item = &'t str>) -> Vec<usize> {
        texts.map(|text| self.place(text)).collect()
    }

    pub(super) fn text(&self) -> Text {
        let mut text = Text::default();
        text.number(self.0.len());
        for shared in &self.0 {
            text.text(shared);
        }
        text
    }
}
