use bitrix24_placement::{PlacementEvent, background_call_card as card, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: Vec<Link>,
}

#[derive(PlacementEvent)]
#[placement(object = CrmBinding)]
struct Link {
    entity_idd: Option<bitrix24_placement::Id>,
}

fn main() {}
