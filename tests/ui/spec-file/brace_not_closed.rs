bitrix24_placement::placement_events!("brace_not_closed.json");

fn main() {}
