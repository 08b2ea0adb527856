use bitrix24_placement::DispatchAsync;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    async fn answer(&mut self) {}
}

fn main() {
    let _ = Phone.dispatch_async("{}");
}
