use bitrix24_placement::Payload;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButonClick, card::HoldButtonClick)]
    fn log(&self, payload: &dyn Payload) {
        let _ = payload.to_args();
    }
}

fn main() {}
