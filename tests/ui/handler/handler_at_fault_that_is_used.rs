use bitrix24_placement::{Dispatch, PlacementHandler};

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler(verbose)]
impl Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&mut self) {}

    #[on(card::SkipButtonClick)]
    fn skip(&self) {}
}

fn main() {
    let _ = Phone.dispatch("{}");
    let _ = Phone::EVENTS;
}
