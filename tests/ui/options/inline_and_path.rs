bitrix24_placement::placement_events!(inline = r#"{ "format": 1 }"#, "../spec-file/misspelt_key.json");

fn main() {}
