use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::SkipButtonClick)]
struct Skip<const N: usize>;

fn main() {}
