use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    fn answer<T: Default>(&self) {
        let _ = T::default();
    }
}

fn main() {}
