use bitrix24_placement::{PlacementEvent, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(object = CrmBinding)]
struct Link(Option<String>);

fn main() {}
