use bitrix24_placement::types::CallState;

fn main() {
    let state = CallState::Idle;
    let copy = state;
    assert_eq!(state, copy);
}
