bitrix24_placement::placement_events!("no_such_file.json");

fn main() {}
