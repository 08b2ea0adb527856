bitrix24_placement::placement_events!("several_faults_at_once.json");

fn main() {}
