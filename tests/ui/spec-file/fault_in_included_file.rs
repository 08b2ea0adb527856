bitrix24_placement::placement_events!("fault_in_included_file.json");

fn main() {}
