#![deny(unused_must_use)]

use bitrix24_placement::{Build, background_call_card::MuteButtonClick};

fn main() {
    MuteButtonClick::build(|click| click.muted = true);
}
