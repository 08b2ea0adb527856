#![deny(unused_must_use)]

use bitrix24_placement::background_call_card::MuteButtonClick;

fn main() {
    MuteButtonClick::new(true);
}
