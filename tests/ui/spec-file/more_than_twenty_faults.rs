bitrix24_placement::placement_events!("more_than_twenty_faults.json");

fn main() {}
