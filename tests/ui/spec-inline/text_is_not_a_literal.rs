const SPEC: &str = "{}";

bitrix24_placement::placement_events!(inline = SPEC);

fn main() {}
