bitrix24_placement::placement_events!("unknown_key.json");

fn main() {}
