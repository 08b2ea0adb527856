use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
#[on(card::AnswerButtonClick)]
impl Phone {
    fn answer(&self) {}
}

fn main() {
    Phone.answer();
}
