use bitrix24_placement::{background_call_card as card, placement_handler};

type Skip = card::SkipButtonClick;

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::NextButtonClick, card::SkipButtonClick, Skip)]
    fn skip(&self) {}
}

fn main() {}
