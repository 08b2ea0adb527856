#![deny(deprecated)]

use bitrix24_placement::placement_handler;

mod lamps {
    bitrix24_placement::placement_events!("lamps.json");
}

struct Room;

#[placement_handler]
impl Room {
    #[on(lamps::lamp::Flickered)]
    fn flickered(&self) {}
}

fn main() {}
