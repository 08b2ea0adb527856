use bitrix24_placement::call_card::{EntityChanged, Event, Handler};

struct Tab;

impl Handler for Tab {
    type Output = ();

    fn unhandled(&self, _: Event) {}

    fn before_close(&self, _: EntityChanged) {}
}

fn main() {}
