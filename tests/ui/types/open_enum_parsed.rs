use bitrix24_placement::types::CallState;

fn main() {
    let _: CallState = "idle".parse().unwrap();
}
