use bitrix24_placement::{background_call_card as card, placement_handler};

#[placement_handler]
trait Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

fn main() {}
