use bitrix24_placement::background_call_card::Initialized;

fn main() {
    let _ = Initialized::new("7");
}
