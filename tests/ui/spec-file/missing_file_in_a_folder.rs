bitrix24_placement::placement_events!("../specs/door.json");

fn main() {}
