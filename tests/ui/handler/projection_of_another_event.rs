use bitrix24_placement::PlacementEvent;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[derive(PlacementEvent)]
#[placement(event = card::HoldButtonClick)]
struct Held(bool);

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, event: Held) {
        let _ = event.0;
    }
}

fn main() {}
