//! This crate.

#![expect(
    clippy::unused_self,
    clippy::needless_pass_by_value,
    reason = "handlers are called so"
)]

use std::hint::black_box;

use bitrix24_placement::{
    AnyEvent, Delivery, Dispatch, Dispatched, Incoming, Payload, PlacementEvent,
    background_call_card as card, call_card, from_slice, placement_handler,
};

pub(crate) fn owned(delivery: &'static [u8]) {
    let incoming = from_slice::<AnyEvent>(delivery);
    assert!(matches!(incoming, Ok(Incoming::Event(_))), "{incoming:?}");
    let _ = black_box(incoming);
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
pub(crate) struct WhoCalls<'a> {
    pub(crate) call_id: &'a str,
    pub(crate) phone_number: Option<&'a str>,
}

/// Takes one event as a projection; all others are not covered.
struct Screen;

#[placement_handler]
impl Screen {
    #[on(card::Initialized)]
    fn show(&self, call: WhoCalls<'_>) {
        black_box((call.call_id, call.phone_number));
    }
}

pub(crate) fn projection(delivery: &'static [u8]) {
    let dispatched = Screen.dispatch_slice(delivery);
    assert!(matches!(
        dispatched,
        Ok(Dispatched::Handled(_) | Dispatched::NotCovered(..))
    ));
    let _ = black_box(dispatched);
}

/// Covers a call.
struct Softphone;

#[placement_handler]
impl Softphone {
    #[on(card::Initialized)]
    fn initialized(&self, call: card::Initialized) {
        black_box(call);
    }

    #[on(
        card::EntityChanged,
        card::AnswerButtonClick,
        card::MuteButtonClick,
        card::HoldButtonClick,
        card::DialpadButtonClick,
        card::AddCommentButtonClick,
        card::TransferButtonClick,
        card::CompleteTransferButtonClick,
        card::QualityMeterClick,
        card::CloseButtonClick,
        call_card::CallStateChanged,
        call_card::EntityChanged,
        call_card::BeforeClose
    )]
    fn other(&self, payload: &dyn Payload) {
        black_box(payload.info());
    }
}

pub(crate) fn dispatch(delivery: &'static [u8]) {
    let dispatched = Softphone.dispatch_slice(delivery);
    assert!(matches!(dispatched, Ok(Dispatched::Handled(_))));
    let _ = black_box(dispatched);
}

pub(crate) fn delivery(delivery: &'static [u8]) {
    let incoming = Delivery::from_slice(delivery).map(Delivery::into_event::<AnyEvent>);
    assert!(matches!(incoming, Ok(Ok(Incoming::Event(_)))));
    let _ = black_box(incoming);
}
