bitrix24_placement::placement_events!("/no/such/file.json");

fn main() {}
