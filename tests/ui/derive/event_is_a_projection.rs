use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_id: String,
}

#[derive(PlacementEvent)]
#[placement(event = Call)]
struct ShorterCall {
    call_id: String,
}

fn main() {}
