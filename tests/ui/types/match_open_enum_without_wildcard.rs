use bitrix24_placement::types::CallState;

fn main() {
    match CallState::from("idle") {
        CallState::Idle => {}
        CallState::Connecting => {}
        CallState::Connected => {}
        CallState::Other(_) => {}
    }
}
