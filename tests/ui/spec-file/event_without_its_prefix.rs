bitrix24_placement::placement_events!("event_without_its_prefix.json");

fn main() {}
