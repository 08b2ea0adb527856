use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement("BackgroundCallCard::muteButtonClick")]
struct Muted(bool);

fn main() {}
