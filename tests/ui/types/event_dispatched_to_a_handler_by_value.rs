use bitrix24_placement::call_card::{BeforeClose, Event, Handler};

struct Tab;

impl Handler for Tab {
    type Output = ();

    fn unhandled(&self, _: Event) {}
}

fn main() {
    Event::BeforeClose(BeforeClose::default()).dispatch(Tab);
}
