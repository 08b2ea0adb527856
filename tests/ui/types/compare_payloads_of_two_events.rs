use bitrix24_placement::background_call_card::{HoldButtonClick, MuteButtonClick};

fn main() {
    assert!(MuteButtonClick::new(true) == HoldButtonClick::new(true));
}
