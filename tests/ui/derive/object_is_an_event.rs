use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(object = card::Initialized)]
struct Call {
    call_id: String,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Outer {
    crm_bindings: Vec<Call>,
}

fn main() {}
