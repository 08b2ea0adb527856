use bitrix24_placement::{calendar, call_card::Event};

struct Tab;

impl calendar::Handler for Tab {
    type Output = ();

    fn unhandled(&self, _: calendar::Event) {}
}

fn main() {
    let _ = |event: Event| event.dispatch(&Tab);
}
