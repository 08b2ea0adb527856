use bitrix24_placement::{
    calendar,
    call_card::{BeforeClose, Event},
};

struct Tab;

impl calendar::Handler for Tab {
    type Output = ();

    fn unhandled(&self, _: calendar::Event) {}
}

fn main() {
    Event::BeforeClose(BeforeClose::default()).dispatch(&Tab);
}
