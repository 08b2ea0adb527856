bitrix24_placement::placement_events!("format_of_the_future.json");

fn main() {}
