bitrix24_placement::placement_events!("undeclared_object.json");

fn main() {}
