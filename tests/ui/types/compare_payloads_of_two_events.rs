use bitrix24_placement::background_call_card::{HoldButtonClick, MuteButtonClick};

fn main() {
    let _ = |one: MuteButtonClick, other: HoldButtonClick| one == other;
}
