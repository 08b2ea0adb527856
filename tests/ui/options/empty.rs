bitrix24_placement::placement_events!();

fn main() {}
