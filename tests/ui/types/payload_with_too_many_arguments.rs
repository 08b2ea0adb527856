use bitrix24_placement::background_call_card::{Initialized, SkipButtonClick};

fn main() {
    let _ = Initialized::new("7", "+1");
    let _ = SkipButtonClick::new(true);
}
