use bitrix24_placement::{Id, PlacementEvent};

#[derive(PlacementEvent)]
#[placement(transparent)]
struct DealId(Id, bool);

fn main() {}
