use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(object = bitrix24_placement::types::CrmBinding)]
struct Link {
    entity_idd: Option<bitrix24_placement::Id>,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: Vec<Link>,
}

fn main() {}
