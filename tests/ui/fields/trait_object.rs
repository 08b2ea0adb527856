use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_id: dyn std::fmt::Display,
}

fn main() {}
