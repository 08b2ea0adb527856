use bitrix24_placement::call_card::Event;

struct Tab;

fn main() {
    let _ = |event: Event| event.dispatch(&Tab);
}
