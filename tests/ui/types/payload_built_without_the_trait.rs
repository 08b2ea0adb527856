use bitrix24_placement::background_call_card::Initialized;

fn main() {
    let _ = Initialized::build(|call| call.call_id = "7".into());
}
