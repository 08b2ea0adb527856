bitrix24_placement::placement_events!("include_not_utf8.json");

fn main() {}
