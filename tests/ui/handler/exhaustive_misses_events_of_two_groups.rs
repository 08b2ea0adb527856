use bitrix24_placement::{calendar, call_card, placement_handler};

struct Phone;

#[placement_handler(exhaustive)]
impl Phone {
    #[on(call_card::BeforeClose, calendar::RefreshEntries)]
    fn close(&self) {}

    #[on(call_card::EntityChanged)]
    fn client(&self) {}
}

fn main() {}
