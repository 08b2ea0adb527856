use bitrix24_placement::{call_card, from_str};

fn main() {
    let _ = from_str::<call_card::BeforeClose>("{}");
}
