use bitrix24_placement::{Id, PlacementEvent};

#[derive(PlacementEvent)]
#[placement(transparent = true)]
struct DealId(Id);

fn main() {}
