use bitrix24_placement::background_call_card::MuteButtonClick;

fn main() {
    let _ = |MuteButtonClick { muted }: MuteButtonClick| muted;
}
