use bitrix24_placement::{PlacementEvent, background_call_card as card, placement_handler};

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

#[placement_handler]
impl Muted {
    #[on(Self)]
    fn mute(&self) {}
}

fn main() {}
