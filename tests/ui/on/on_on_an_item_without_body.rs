use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::SkipButtonClick)]
    fn skip(&self) {}

    #[on(card::NextButtonClick)]
}

fn main() {}
