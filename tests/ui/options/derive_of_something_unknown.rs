bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 1,
        "enums": { "Mood": { "values": { "calm": "Slowly." } } },
        "objects": { "Guest": { "fields": { "ID": { "type": "id" }, "MOOD": { "type": "Mood" } } } },
        "groups": { "hall": { "events": { "Hall.visited": { "payload": { "args": { "guest": { "type": "Guest" } } } } } } }
    }"#,
    derive = { Guest: [Quickly] },
}

fn main() {}
