bitrix24_placement::placement_events! {
    inline = r#"{
        "format": 1,
        "groups": { "hall": { "events": { "visited": { "payload": "none" } } } }
    }"#
}

fn main() {
    let _ = hall::Visted::build(|_| {});
}
