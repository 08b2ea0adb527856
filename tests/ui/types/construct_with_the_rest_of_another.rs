use bitrix24_placement::{Build, background_call_card::Initialized};

fn main() {
    let _ = Initialized {
        line_name: Some("Sales".into()),
        ..Initialized::build(|_| {})
    };
}
