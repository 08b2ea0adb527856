use bitrix24_placement::types::CallState;

fn main() {
    assert!(CallState::Idle == "idle");
}
