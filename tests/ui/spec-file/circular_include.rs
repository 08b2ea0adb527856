bitrix24_placement::placement_events!("circular_include.json");

fn main() {}
