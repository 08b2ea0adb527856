use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    crm_bindings: &'a [bitrix24_placement::types::CrmBinding],
}

fn main() {}
