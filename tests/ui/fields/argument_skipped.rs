use bitrix24_placement::{PlacementEvent, call_card, types::CallStateParams};

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct Changed(Option<CallStateParams>);

fn main() {}
