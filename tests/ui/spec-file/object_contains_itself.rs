bitrix24_placement::placement_events!("object_contains_itself.json");

fn main() {}
