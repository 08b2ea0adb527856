use bitrix24_placement::{PlacementEvent, background_call_card::MuteButtonClick};

#[derive(PlacementEvent)]
#[placement(MuteButtonClick)]
struct Muted(bool);

fn main() {}
