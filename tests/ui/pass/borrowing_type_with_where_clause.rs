use std::cell::RefCell;

use bitrix24_placement::{Dispatch, Payload, background_call_card as card, placement_handler};

struct Counter<'a, T>
where
    T: Extend<String>,
{
    seen: &'a RefCell<T>,
}

#[placement_handler]
impl<'a, T> Counter<'a, T>
where
    T: Extend<String> + 'a,
{
    #[on(card::MuteButtonClick, card::AnswerButtonClick)]
    fn count<P: Payload>(&self, payload: P) {
        self.seen
            .borrow_mut()
            .extend([payload.info().name().to_owned()]);
    }
}

fn main() {
    let seen = RefCell::new(Vec::new());
    let counter = Counter { seen: &seen };
    assert!(
        counter
            .dispatch(r#"{"event": "BackgroundCallCard::answerButtonClick"}"#)
            .is_ok()
    );
    assert_eq!(seen.take(), ["BackgroundCallCard::answerButtonClick"]);
}
