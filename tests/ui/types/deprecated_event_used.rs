#![deny(deprecated)]

mod lamps {
    bitrix24_placement::placement_events!("lamps.json");
}

fn main() {
    let _ = |event: lamps::lamp::Flickered| event;
}
