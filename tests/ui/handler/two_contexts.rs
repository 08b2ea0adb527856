use bitrix24_placement::Context;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, one: Context<'_>, other: &Context<'_>) {
        let _ = (one, other);
    }
}

fn main() {}
