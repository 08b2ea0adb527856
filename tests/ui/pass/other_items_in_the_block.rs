use std::cell::RefCell;

use bitrix24_placement::{Dispatch, background_call_card as card, placement_handler};

/// A phone.
#[derive(Default)]
pub struct Phone {
    notes: RefCell<Vec<String>>,
}

/// What it does.
#[placement_handler]
#[allow(clippy::unused_self)]
impl Phone {
    /// What a note begins with.
    pub const PREFIX: &'static str = "note: ";
    const LIMIT: usize = { 1 + 1 };

    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// The operator muted the call.
    ///
    /// With `#[on(...)]` between docs and lints.
    #[on(card::MuteButtonClick)]
    #[on(card::HoldButtonClick)]
    #[inline]
    #[doc(alias = "quiet")]
    pub(crate) fn switched(&self, _: impl bitrix24_placement::Payload) {
        self.note("switched");
    }

    fn note(&self, text: &str) {
        let mut notes = self.notes.borrow_mut();
        if notes.len() < Self::LIMIT {
            notes.push(format!("{}{text}", Self::PREFIX));
        }
    }

    /// Consumes it.
    pub fn into_notes(self) -> Vec<String> {
        self.notes.into_inner()
    }

    pub const unsafe fn nothing(&mut self) {}
}

impl Phone {
    /// In a block of its own.
    pub fn len(&self) -> usize {
        self.notes.borrow().len()
    }
}

fn main() {
    let phone = Phone::new();
    for event in ["muteButtonClick", "holdButtonClick", "muteButtonClick"] {
        let text = format!(r#"{{"event": "BackgroundCallCard::{event}", "args": ["N"]}}"#);
        assert!(phone.dispatch(&text).is_ok());
    }
    assert_eq!(phone.len(), 2);
    assert_eq!(phone.into_notes(), ["note: switched", "note: switched"]);
}
