use bitrix24_placement::{PlacementEvent, background_call_card as card};

enum State {
    Idle,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_state: Option<State>,
}

fn main() {}
