//! Handles all 25 events of Bitrix24, and shows on the page what came.
//!
//! The page has a function `show`, which takes the name of an event, or a word of its own, and a text.

#![expect(
    clippy::unused_async,
    reason = "an application's methods wait for something, and weigh what such methods do"
)]

use bitrix24_placement::{
    Payload, PlacementOptions, background_call_card as card, calendar, call_card, crm,
    placement_handler,
    wasm::{Frame, FrameError},
};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    fn show(what: &str, text: &str);
}

/// Every event has a method of its own, as in an application.
struct App;

#[placement_handler]
impl App {
    #[on(card::Initialized)]
    async fn initialized(&self, event: &card::Initialized) {
        handled(event);
    }

    #[on(card::AddCommentButtonClick)]
    async fn add_comment(&self, event: &card::AddCommentButtonClick) {
        handled(event);
    }

    #[on(card::MuteButtonClick)]
    async fn mute(&self, event: &card::MuteButtonClick) {
        handled(event);
    }

    #[on(card::HoldButtonClick)]
    async fn hold(&self, event: &card::HoldButtonClick) {
        handled(event);
    }

    #[on(card::CloseButtonClick)]
    async fn close(&self, event: &card::CloseButtonClick) {
        handled(event);
    }

    #[on(card::TransferButtonClick)]
    async fn transfer(&self, event: &card::TransferButtonClick) {
        handled(event);
    }

    #[on(card::CancelTransferButtonClick)]
    async fn cancel_transfer(&self, event: &card::CancelTransferButtonClick) {
        handled(event);
    }

    #[on(card::CompleteTransferButtonClick)]
    async fn complete_transfer(&self, event: &card::CompleteTransferButtonClick) {
        handled(event);
    }

    #[on(card::HangupButtonClick)]
    async fn hangup(&self, event: &card::HangupButtonClick) {
        handled(event);
    }

    #[on(card::NextButtonClick)]
    async fn next(&self, event: &card::NextButtonClick) {
        handled(event);
    }

    #[on(card::SkipButtonClick)]
    async fn skip(&self, event: &card::SkipButtonClick) {
        handled(event);
    }

    #[on(card::AnswerButtonClick)]
    async fn answer(&self, event: &card::AnswerButtonClick) {
        handled(event);
    }

    #[on(card::EntityChanged)]
    async fn entity_changed(&self, event: &card::EntityChanged) {
        handled(event);
    }

    #[on(card::QualityMeterClick)]
    async fn quality_meter(&self, event: &card::QualityMeterClick) {
        handled(event);
    }

    #[on(card::DialpadButtonClick)]
    async fn dialpad(&self, event: &card::DialpadButtonClick) {
        handled(event);
    }

    #[on(card::MakeCallButtonClick)]
    async fn make_call(&self, event: &card::MakeCallButtonClick) {
        handled(event);
    }

    #[on(card::NotifyAdminButtonClick)]
    async fn notify_admin(&self, event: &card::NotifyAdminButtonClick) {
        handled(event);
    }

    #[on(call_card::EntityChanged)]
    async fn client_entity_changed(&self, event: &call_card::EntityChanged) {
        handled(event);
    }

    #[on(call_card::BeforeClose)]
    async fn before_close(&self, event: &call_card::BeforeClose) {
        handled(event);
    }

    #[on(call_card::CallStateChanged)]
    async fn call_state_changed(&self, event: &call_card::CallStateChanged) {
        handled(event);
    }

    #[on(calendar::RefreshEntries)]
    async fn refresh_entries(&self, event: &calendar::RefreshEntries) {
        handled(event);
    }

    #[on(calendar::DecreaseViewRangeDate)]
    async fn decrease_view_range_date(&self, event: &calendar::DecreaseViewRangeDate) {
        handled(event);
    }

    #[on(calendar::IncreaseViewRangeDate)]
    async fn increase_view_range_date(&self, event: &calendar::IncreaseViewRangeDate) {
        handled(event);
    }

    #[on(calendar::AdjustToDate)]
    async fn adjust_to_date(&self, event: &calendar::AdjustToDate) {
        handled(event);
    }

    #[on(crm::OnCrmEntityIsNeedToCreate)]
    async fn on_crm_entity_is_need_to_create(&self, event: &crm::OnCrmEntityIsNeedToCreate) {
        handled(event);
    }
}

fn handled(event: &dyn Payload) {
    show(event.info().name(), &event.to_args());
}

async fn run() -> Result<(), FrameError> {
    let frame = Frame::find().await?;
    let info = frame.info()?;
    show("placement", info.placement());
    if let Ok(Some(PlacementOptions::CallInfo(call))) = info.options() {
        show("call", &call.call_id);
    }
    let binding = frame.bind(App).await?;
    for event in binding.not_offered() {
        show("not offered", event.event().name());
    }
    binding.keep();
    show("bound", "");
    Ok(())
}

/// Runs when the page loads it.
#[wasm_bindgen(start)]
async fn start() {
    if let Err(error) = run().await {
        show("error", &error.to_string());
    }
}
