bitrix24_placement::placement_events!(module = doors);

fn main() {}
