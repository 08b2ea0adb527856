bitrix24_placement::placement_events!("../spec-file");

fn main() {}
