use bitrix24_placement::{Dispatch, Dispatched, PlacementHandler, placement_handler};

/// Without the feature it receives nothing.
struct Idle;

#[placement_handler]
impl Idle {
    #[cfg(any())]
    #[on(bitrix24_placement::call_card::BeforeClose)]
    fn close(&self) {}
}

struct Sentry;

#[placement_handler]
impl Sentry {
    #[on(unknown)]
    fn unknown(&self) {}
}

fn main() {
    assert!(Idle::EVENTS.is_empty() && Sentry::EVENTS.is_empty());
    let text = r#"{"event": "CallCard::Opened"}"#;
    assert!(matches!(Idle.dispatch(text), Ok(Dispatched::Unknown(_))));
    assert!(matches!(
        Sentry.dispatch(text),
        Ok(Dispatched::HandledUnknown)
    ));
}
