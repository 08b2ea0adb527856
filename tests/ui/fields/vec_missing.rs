use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: bitrix24_placement::types::CrmBinding,
}

fn main() {}
