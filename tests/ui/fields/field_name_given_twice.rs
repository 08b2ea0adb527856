use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    #[placement(field = call_id, field = phone_number)]
    id: String,
}

fn main() {}
