use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(evnt = card::MuteButtonClick)]
struct Muted(bool);

fn main() {}
