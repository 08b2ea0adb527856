use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(object = bitrix24_placement::types::ChosenEntity)]
struct Chosen {
    id: String,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: Vec<Chosen>,
}

fn main() {}
