bitrix24_placement::placement_events!("rust_file_as_spec.rs");

fn main() {}
