bitrix24_placement::placement_events!("two_specs_in_one_module.json");
bitrix24_placement::placement_events!("other_spec.json");

fn main() {}
