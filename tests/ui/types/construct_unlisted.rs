use bitrix24_placement::{Unlisted, types::CallState};

fn main() {
    let _ = CallState::Other(Unlisted("parked".into()));
}
