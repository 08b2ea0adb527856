bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 1,
        "groups": { "hall": { "events": { "visited": { "payload": { "args": { "by": { "type": "id" } } } } } } }
    }"#
}

fn main() {
    let _ = |event: hall::Visited| event.who;
}
