use bitrix24_placement::background_call_card as card;

#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

fn main() {}
