use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(transparent)]
struct DealId(bitrix24_placement::Id);

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_id: DealId,
}

fn main() {}
