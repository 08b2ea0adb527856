use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
struct Muted {
    #[placement(event = card::MuteButtonClick)]
    muted: bool,
}

fn main() {}
