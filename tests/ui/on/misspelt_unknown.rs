use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(unknwon)]
    fn unknown(&self) {}

    #[on(card::SkipButtonClick)]
    fn skip(&self) {}
}

fn main() {}
