use bitrix24_placement::background_call_card::MuteButtonClick;

fn main() {
    let _ = |click: MuteButtonClick| click.to_args();
}
