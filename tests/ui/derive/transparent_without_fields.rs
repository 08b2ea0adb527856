use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(transparent)]
struct Nothing;

fn main() {}
