use bitrix24_placement::{
    Dispatch, Dispatched, Payload, PlacementHandler, calendar, call_card, placement_handler,
};

struct Tab;

#[placement_handler(exhaustive)]
impl Tab {
    #[on(call_card::BeforeClose)]
    fn close(&self) {}

    #[on(call_card::EntityChanged, call_card::CallStateChanged)]
    fn log(&self, payload: impl Payload) {
        assert!(!payload.to_args().is_empty());
    }

    #[on(
        calendar::RefreshEntries,
        calendar::DecreaseViewRangeDate,
        calendar::IncreaseViewRangeDate,
        calendar::AdjustToDate
    )]
    fn calendar(&self) {}
}

fn main() {
    assert_eq!(
        Tab::EVENTS.len(),
        call_card::EVENTS.len() + calendar::EVENTS.len()
    );
    let text = r#"{"event": "CallCard::CallStateChanged", "args": ["idle"]}"#;
    assert!(matches!(Tab.dispatch(text), Ok(Dispatched::Handled(_))));
}
