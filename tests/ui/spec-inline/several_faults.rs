bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 2,
        "enums": { "Mood": { "values": {} } },
        "groups": { "types": { "events": { "Hall visited": { "payload": "nothing" } } } }
    }"#
}

fn main() {}
