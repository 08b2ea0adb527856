use std::cell::Cell;

use bitrix24_placement::{
    Dispatch, Dispatched, PlacementHandler, background_call_card as card, placement_handler,
};

#[derive(Default)]
struct Phone {
    muted: Cell<bool>,
    answered: Cell<u32>,
}

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, event: card::MuteButtonClick) {
        self.muted.set(event.muted);
    }

    #[on(card::AnswerButtonClick)]
    fn answer(&self) {
        self.answered.set(self.answered.get() + 1);
    }
}

fn main() {
    let phone = Phone::default();
    let mute = r#"{"event": "BackgroundCallCard::muteButtonClick", "args": ["Y"]}"#;
    assert!(matches!(phone.dispatch(mute), Ok(Dispatched::Handled(_))));
    assert!(phone.muted.get());
    let answer = br#"{"event": "BackgroundCallCard::answerButtonClick", "args": []}"#;
    assert!(matches!(
        phone.dispatch_slice(answer),
        Ok(Dispatched::Handled(_))
    ));
    assert_eq!(phone.answered.get(), 1);
    assert_eq!(Phone::EVENTS.len(), 2);
}
