use bitrix24_placement::{background_call_card as card, placement_handler};

#[placement_handler]
impl u8 {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

fn main() {}
