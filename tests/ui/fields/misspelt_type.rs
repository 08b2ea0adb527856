use bitrix24_placement::{PlacementEvent, background_call_card as card};

type CallId = String;

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_id: CalId,
}

fn main() {}
