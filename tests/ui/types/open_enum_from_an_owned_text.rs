use bitrix24_placement::types::CallState;

fn main() {
    let _ = CallState::from(String::from("idle"));
}
