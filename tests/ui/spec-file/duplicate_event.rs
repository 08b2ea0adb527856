bitrix24_placement::placement_events!("duplicate_event.json");

fn main() {}
