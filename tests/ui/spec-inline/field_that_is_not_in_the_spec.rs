bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 1,
        "groups": { "hall": { "events": { "visited": { "payload": { "args": { "by": { "type": "id" } } } } } } }
    }"#
}

fn main() {
    let event = hall::Visited::new(bitrix24_placement::Id::new(1));
    let _ = event.who;
}
