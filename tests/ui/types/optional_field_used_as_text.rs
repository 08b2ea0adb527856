use bitrix24_placement::background_call_card::Initialized;

fn main() {
    let call = Initialized::new("7");
    let _: &str = &call.phone_number;
}
