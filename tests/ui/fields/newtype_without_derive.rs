use bitrix24_placement::{PlacementEvent, background_call_card as card};

struct DealId(bitrix24_placement::Id);

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_entity_id: Option<DealId>,
}

fn main() {}
