use bitrix24_placement::{AnyEvent, from_value};

fn main() {
    let _ = from_value::<AnyEvent>(serde_json::json!({}));
}
