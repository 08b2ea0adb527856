use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick, card::HoldButtonClick)]
    fn mute(&self, event: card::MuteButtonClick) {
        let _ = event.muted;
    }
}

fn main() {}
