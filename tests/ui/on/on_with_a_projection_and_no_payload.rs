use bitrix24_placement::{PlacementEvent, background_call_card as card, placement_handler};

struct Phone;

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

#[placement_handler]
impl Phone {
    #[on(Muted)]
    fn mute(&self) {}
}

fn main() {}
