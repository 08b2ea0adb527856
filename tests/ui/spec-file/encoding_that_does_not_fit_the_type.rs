bitrix24_placement::placement_events!("encoding_that_does_not_fit_the_type.json");

fn main() {}
