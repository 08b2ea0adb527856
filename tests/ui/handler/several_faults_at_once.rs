use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler(exhaustve)]
impl Phone {
    #[on(card::AnswerButtonClick)]
    fn answer(&mut self) {}

    #[on]
    fn skip(&self) {}

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: card::MuteButtonClick, volume: u8) {
        let _ = (event, volume);
    }
}

fn main() {}
