use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

struct Busy;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&self) -> Result<(), Busy> {
        Err(Busy)
    }
}

fn main() {}
