use bitrix24_placement::{call_card, placement_handler};

struct Phone;

#[placement_handler(exhaustive)]
impl Phone {
    #[on(call_card::BeforeClose)]
    fn close(&self) {}
}

fn main() {}
