use bitrix24_placement::{PlacementEvent, types::CallState};

#[derive(PlacementEvent)]
#[placement(object = CallState)]
struct State {
    idle: bool,
}

fn main() {}
