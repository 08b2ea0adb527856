use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick, crate = "bitrix24_placement")]
struct Muted(bool);

fn main() {}
