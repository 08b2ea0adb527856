use bitrix24_placement::PlacementEvent;

#[derive(PlacementEvent)]
#[placement(event = std::string::String)]
struct Muted {
    muted: bool,
}

fn main() {}
