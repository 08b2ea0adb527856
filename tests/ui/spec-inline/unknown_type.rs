bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 1,
        "groups": { "hall": { "events": { "Hall.visited": { "payload": { "args": { "by": { "type": "Guest" } } } } } } }
    }"#
}

fn main() {}
