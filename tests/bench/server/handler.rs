//! A handler that decodes everything and does nothing with it.

use bitrix24_placement::{
    Payload, UnknownEvent, background_call_card as card, calendar, call_card, crm,
    placement_handler,
};

pub(crate) struct Quiet;

#[placement_handler(exhaustive)]
impl Quiet {
    #[on(
        card::Initialized,
        card::AddCommentButtonClick,
        card::MuteButtonClick,
        card::HoldButtonClick,
        card::CloseButtonClick,
        card::TransferButtonClick,
        card::CancelTransferButtonClick,
        card::CompleteTransferButtonClick,
        card::HangupButtonClick,
        card::NextButtonClick,
        card::SkipButtonClick,
        card::AnswerButtonClick,
        card::EntityChanged,
        card::QualityMeterClick,
        card::DialpadButtonClick,
        card::MakeCallButtonClick,
        card::NotifyAdminButtonClick,
        call_card::EntityChanged,
        call_card::BeforeClose,
        call_card::CallStateChanged,
        calendar::RefreshEntries,
        calendar::DecreaseViewRangeDate,
        calendar::IncreaseViewRangeDate,
        calendar::AdjustToDate,
        crm::OnCrmEntityIsNeedToCreate
    )]
    #[expect(clippy::unused_self, reason = "methods of a handler have it")]
    fn take(&self, payload: &dyn Payload) {
        std::hint::black_box(payload.info());
    }

    #[on(unknown)]
    #[expect(clippy::unused_self, reason = "methods of a handler have it")]
    fn unknown(&self, event: &UnknownEvent<'_>) {
        std::hint::black_box(event.name());
    }
}
