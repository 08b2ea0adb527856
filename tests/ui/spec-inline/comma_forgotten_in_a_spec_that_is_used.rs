use bitrix24_placement::{Dispatch, placement_events, placement_handler};

placement_events!(inline = r#"{
    "format": 1,
    "groups": {
        "door": {
            "events": {
                "Door.opened": { "payload": { "args": { "by": { "type": "string" } } } }
                "Door.closed": { "payload": "none" }
            }
        }
    }
}"#);

struct Porter;

#[placement_handler]
impl Porter {
    #[on(door::DoorOpened)]
    fn opened(&self, event: door::DoorOpened) {
        println!("{}", event.by);
    }

    #[on(door::DoorClosed)]
    fn closed(&self) {}
}

fn main() {
    let _ = Porter.dispatch("{}");
}
