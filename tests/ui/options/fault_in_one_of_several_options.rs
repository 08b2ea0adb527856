use bitrix24_placement::placement_events;

placement_events!(
    inline = r#"{ "format": 1, "groups": { "door": { "events": { "Door.opened": { "payload": "none" } } } } }"#,
    derive = { *: Hash },
    exept = ["Door.opened"],
    only = ["Door.opend"]
    open = Mood,
);

fn main() {
    let _ = door::EVENTS;
}
