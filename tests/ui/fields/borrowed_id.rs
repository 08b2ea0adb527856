use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    crm_entity_id: Option<&'a bitrix24_placement::Id>,
}

fn main() {}
