use bitrix24_placement::{Dispatch, Dispatched, PlacementHandler, call_card, placement_handler};

mod doors {
    bitrix24_placement::placement_events!("door.json");
}

mod windows {
    bitrix24_placement::placement_events!("window.json");
}

struct Porter;

#[placement_handler]
impl Porter {
    #[on(doors::door::Opened, windows::door::Opened)]
    fn opened(&self) {}

    #[on(call_card::BeforeClose)]
    fn close(&self) {}
}

fn main() {
    assert_eq!(Porter::EVENTS.len(), 3);
    for event in ["Door.opened", "Window.opened", "CallCard::BeforeClose"] {
        let text = format!(r#"{{"event": "{event}"}}"#);
        assert!(matches!(Porter.dispatch(&text), Ok(Dispatched::Handled(_))));
    }
    let closed = Porter.dispatch(r#"{"event": "Window.closed"}"#);
    assert!(matches!(closed, Ok(Dispatched::NotCovered(..))));
}
