bitrix24_placement::placement_events!("comment.json");

fn main() {}
