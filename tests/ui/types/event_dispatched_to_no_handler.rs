use bitrix24_placement::call_card::{BeforeClose, Event};

struct Tab;

fn main() {
    Event::BeforeClose(BeforeClose::default()).dispatch(&Tab);
}
