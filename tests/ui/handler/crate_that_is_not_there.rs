use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler(crate = placements)]
impl Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

fn main() {}
