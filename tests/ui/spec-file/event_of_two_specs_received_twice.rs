use bitrix24_placement::{call_card, placement_handler};

mod mine {
    bitrix24_placement::placement_events!("event_of_two_specs_received_twice.json");
}

struct Tab;

#[placement_handler]
impl Tab {
    #[on(call_card::BeforeClose, mine::card::BeforeClose)]
    fn close(&self) {}
}

fn main() {}
