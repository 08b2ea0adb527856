use bitrix24_placement::{PlacementEvent, calendar};

#[derive(PlacementEvent)]
#[placement(event = calendar::AdjustToDate)]
struct Adjust(String);

fn main() {}
