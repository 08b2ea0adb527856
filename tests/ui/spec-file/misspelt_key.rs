bitrix24_placement::placement_events!("misspelt_key.json");

fn main() {}
