bitrix24_placement::placement_events!("not_json.json");

fn main() {}
