use bitrix24_placement::{PlacementEvent, types};

#[derive(PlacementEvent)]
#[placement(event = types::CrmBinding)]
struct Link<'a> {
    entity_type: Option<&'a str>,
}

fn main() {}
