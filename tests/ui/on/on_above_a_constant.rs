use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    const VOLUME: u8 = 1;

    #[on(card::SkipButtonClick)]
    fn skip(&self) {}
}

fn main() {
    let _ = Phone::VOLUME;
}
