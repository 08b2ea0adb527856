use bitrix24_placement::{PlacementEvent, background_call_card as card, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized, object = CrmBinding)]
struct Call {
    call_id: String,
}

fn main() {}
