use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
struct Muted(bool);

fn main() {}
