use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler(?Sync)]
impl Phone {
    #[on(card::AnswerButtonClick)]
    async fn answer(&self) {}
}

fn main() {}
