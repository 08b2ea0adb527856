bitrix24_placement::placement_events!("trailing_comma.json");

fn main() {}
