bitrix24_placement::placement_events!("events_of_one_rust_name.json");

fn main() {}
