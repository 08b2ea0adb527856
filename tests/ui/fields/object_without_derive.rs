use bitrix24_placement::{PlacementEvent, background_call_card as card};

struct Link {
    entity_id: Option<bitrix24_placement::Id>,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    crm_bindings: Vec<Link>,
}

fn main() {}
