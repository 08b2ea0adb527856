use bitrix24_placement::{PlacementEvent, call_card, types::CallState, types::CallStateParams};

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct Changed(CallState, CallStateParams);

fn main() {}
