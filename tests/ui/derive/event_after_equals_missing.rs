use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(event = )]
struct Muted(bool);

fn main() {}
