use bitrix24_placement::{call_card, placement_handler};

struct Phone;

#[placement_handler(exhaustive)]
impl Phone {
    #[on(call_card::BeforeClose, call_card::EntityChanged)]
    fn close(&self) {}

    #[on(call_card::CallStateChanged)]
    fn state(&mut self) {}
}

fn main() {}
