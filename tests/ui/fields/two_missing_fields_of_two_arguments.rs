use bitrix24_placement::{PlacementEvent, call_card};

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct Changed(bool, bool);

fn main() {}
