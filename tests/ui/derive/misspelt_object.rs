use bitrix24_placement::{PlacementEvent, types};

#[derive(PlacementEvent)]
#[placement(object = types::CrmBindin)]
struct Link<'a> {
    entity_type: Option<&'a str>,
}

fn main() {}
