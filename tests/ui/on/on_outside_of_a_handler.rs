use bitrix24_placement::background_call_card as card;

struct Phone;

impl Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

fn main() {
    Phone.answer();
}
