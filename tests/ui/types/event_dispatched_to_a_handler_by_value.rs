use bitrix24_placement::call_card::{Event, Handler};

struct Tab;

impl Handler for Tab {
    type Output = ();

    fn unhandled(&self, _: Event) {}
}

fn main() {
    let _ = |event: Event| event.dispatch(Tab);
}
