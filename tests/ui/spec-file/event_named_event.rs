bitrix24_placement::placement_events!("event_named_event.json");

fn main() {}
