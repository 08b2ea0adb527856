use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_idd: String,
    phone_number: String,
    crm_entity_id: Option<u32>,
}

fn main() {}
