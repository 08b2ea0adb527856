use bitrix24_placement::background_call_card::Initialized;

fn main() {
    let _ = |call: Initialized| call.phone_numer;
}
