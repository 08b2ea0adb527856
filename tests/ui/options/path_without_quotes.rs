bitrix24_placement::placement_events!(spec);

fn main() {}
