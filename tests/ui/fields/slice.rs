use bitrix24_placement::{PlacementEvent, background_call_card as card, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: [CrmBinding],
}

fn main() {}
