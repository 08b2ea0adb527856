bitrix24_placement::placement_events!("format_missing.json");

fn main() {}
