bitrix24_placement::placement_events!("group_named_types.json");

fn main() {}
