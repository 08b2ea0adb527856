bitrix24_placement::placement_events!("missing_include.json");

fn main() {}
