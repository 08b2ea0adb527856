use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
fn muted() {}

fn main() {}
