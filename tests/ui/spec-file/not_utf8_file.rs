bitrix24_placement::placement_events!("not_utf8_file.json");

fn main() {}
