use bitrix24_placement::background_call_card::Initialized;

fn main() {
    let _ = |call: Initialized| {
        let _: &str = &call.phone_number;
    };
}
