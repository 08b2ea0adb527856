bitrix24_placement::placement_events!("duplicate_key.json");

fn main() {}
