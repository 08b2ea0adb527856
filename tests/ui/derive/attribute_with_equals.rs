use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement = "MuteButtonClick"]
struct Muted(bool);

fn main() {}
