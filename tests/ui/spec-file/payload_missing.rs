bitrix24_placement::placement_events!("payload_missing.json");

fn main() {}
