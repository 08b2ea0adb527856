use bitrix24_placement::background_call_card::MuteButtonClick;

fn main() {
    let MuteButtonClick { muted } = MuteButtonClick::new(true);
    let _ = muted;
}
