use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone<T>(T);

#[placement_handler]
impl Phone<T> {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

fn main() {}
