use bitrix24_placement::{PlacementEvent, background_call_card as card, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(object = CrmBinding)]
struct Link<'a> {
    entity_type: Option<&'a str>,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: Vec<Link<'static>>,
}

fn main() {}
