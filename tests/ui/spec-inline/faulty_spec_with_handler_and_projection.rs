use bitrix24_placement::{Args, Dispatch, PlacementEvent, placement_events, placement_handler};

placement_events!(inline = r#"{
    "format": 1,
    "enums": { "Mood": { "values": { "calm": "Slowly.", "angry": 2 } } },
    "groups": {
        "door": {
            "events": {
                "Door.opened": { "payload": { "args": { "mood": { "type": "Mod" }, "by": { "type": "strin" } } } },
                "Door.closed": { "paylod": "none" },
                "Door.locked": { "payload": "nothing at all" }
            }
        }
    }
}"#);

struct Porter;

#[placement_handler]
impl Porter {
    #[on(door::DoorOpened)]
    fn opened(&self, event: door::DoorOpened) {
        if event.mood == types::Mood::Calm {
            println!("{}", event.by);
        }
    }

    #[on(door::DoorClosed)]
    fn closed(&self) {}

    #[on(door::DoorLocked)]
    fn locked(&self) {}
}

#[derive(PlacementEvent)]
#[placement(event = door::DoorOpened)]
struct Opened<'a> {
    mood: types::Mood,
    by: &'a str,
}

fn main() {
    let _ = Porter.dispatch("{}");
    let _ = Opened::decode(Args::none());
}
