use bitrix24_placement::Delivery;

fn read() -> Delivery<'static> {
    let text = String::from("{}");
    Delivery::from_json(&text).unwrap()
}

fn main() {
    let _ = read();
}
