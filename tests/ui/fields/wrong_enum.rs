use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_state: Option<bitrix24_placement::types::CallDirection>,
}

fn main() {}
