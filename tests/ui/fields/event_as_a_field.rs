use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call {
    call_list_mode: Option<Muted>,
}

fn main() {}
