bitrix24_placement::placement_events!("byte_order_mark.json");

fn main() {}
