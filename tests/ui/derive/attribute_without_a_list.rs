use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement]
struct Muted(bool);

fn main() {}
