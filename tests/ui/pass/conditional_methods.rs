use bitrix24_placement::{Dispatch, Dispatched, PlacementHandler, call_card, placement_handler};

struct Tab;

#[placement_handler]
impl Tab {
    #[cfg(all())]
    #[on(call_card::BeforeClose)]
    fn close(&self) {}

    #[cfg(any())]
    #[on(call_card::BeforeClose)]
    fn close_elsewhere(&self) {}

    #[cfg(any())]
    #[on(call_card::NoSuchEvent, no_such_module::Event)]
    fn never(&self, _: no_such_module::Event) {}

    #[cfg(any())]
    #[on(unknown)]
    fn unknown(&self) {}
}

fn main() {
    assert_eq!(Tab::EVENTS.len(), 1);
    let unknown = Tab.dispatch(r#"{"event": "CallCard::Opened"}"#);
    assert!(matches!(unknown, Ok(Dispatched::Unknown(_))));
}
