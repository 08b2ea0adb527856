bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 1,
        "groups": { "hall": { "event": {} } }
    }"#
}

fn main() {}
