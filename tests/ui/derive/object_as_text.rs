use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(object = "types::CrmBinding")]
struct Link<'a> {
    entity_type: Option<&'a str>,
}

fn main() {}
