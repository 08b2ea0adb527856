use std::cell::Cell;

use bitrix24_placement::{Dispatch, background_call_card as card, placement_handler};

trait Bell {
    fn ring(&self);
}

struct Ringer(Cell<u8>);

impl Bell for Ringer {
    fn ring(&self) {
        self.0.set(self.0.get() + 1);
    }
}

#[placement_handler]
impl dyn Bell {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {
        self.ring();
    }
}

fn main() {
    let ringer: Box<dyn Bell> = Box::new(Ringer(Cell::new(0)));
    assert!(
        ringer
            .dispatch(r#"{"event": "BackgroundCallCard::answerButtonClick"}"#)
            .is_ok()
    );
}
