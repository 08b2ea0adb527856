bitrix24_placement::placement_events!("empty_file.json");

fn main() {}
