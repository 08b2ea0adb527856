use bitrix24_placement::{PlacementEvent, background_call_card as card, placement_handler};

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
enum Muted {
    Yes,
    No,
}

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, muted: Muted) {
        let _ = matches!(muted, Muted::Yes | Muted::No);
    }
}

fn main() {}
