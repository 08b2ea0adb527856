use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(event = 12)]
struct Muted(bool);

fn main() {}
