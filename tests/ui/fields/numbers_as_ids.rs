use bitrix24_placement::{PlacementEvent, background_call_card as card, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_entity_id: Option<i64>,
}

#[derive(PlacementEvent)]
#[placement(object = CrmBinding)]
struct Link {
    entity_id: u64,
}

fn main() {}
