use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(transparent)]
struct DealId(u32);

fn main() {}
