bitrix24_placement::placement_events!("group_that_is_no_module_name.json");

fn main() {}
