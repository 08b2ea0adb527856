use bitrix24_placement::call_card::{BeforeClose, Handler};

struct Tab;

impl Handler for Tab {
    type Output = ();

    fn before_close(&self, _: BeforeClose) {}
}

fn main() {}
