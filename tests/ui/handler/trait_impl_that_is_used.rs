use bitrix24_placement::Dispatch;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

trait Answers {
    fn answer(&self);
}

#[placement_handler]
impl Answers for Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

fn main() {
    Phone.answer();
    let _ = Phone.dispatch("{}");
}
