use bitrix24_placement::{PlacementEvent, background_call_card};

#[derive(PlacementEvent)]
#[placement(event = background_call_card)]
struct Muted(bool);

fn main() {}
