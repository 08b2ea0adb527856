use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(crate = bitrix24_placement, event = card::MuteButtonClick)]
#[placement(crate = bitrix24_placement)]
struct Muted(bool);

fn main() {}
