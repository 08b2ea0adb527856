bitrix24_placement::placement_events!("unknown_type.json");

fn main() {}
