use std::cell::Cell;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone(Cell<bool>);

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    async fn answer(&self) {
        self.0.set(true);
    }
}

fn main() {}
