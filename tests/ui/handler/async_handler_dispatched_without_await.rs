use bitrix24_placement::Dispatch;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    async fn answer(&self) {}
}

fn main() {
    let _ = Phone.dispatch("{}");
}
