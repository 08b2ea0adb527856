use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(event = "BackgroundCallCard::muteButtonClick")]
struct Muted(bool);

fn main() {}
