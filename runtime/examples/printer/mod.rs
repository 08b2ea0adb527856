//! The handler of the examples: it prints each event as one JSON object a line.

use std::io::{self, Write};

use bitrix24_placement::{
    Payload, UnknownEvent, background_call_card as card, calendar, call_card, crm,
    placement_handler,
};
use serde::Serialize;

/// Where lines go.
type Print = dyn Fn(&str) -> io::Result<()> + Send + Sync;

/// A handler for everything: it prints what it gets.
pub(crate) struct Printer(Box<Print>);

/// Prints one line on standard output, whole, whoever else prints.
pub(crate) fn stdout(line: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
}

impl Printer {
    pub(crate) fn new(print: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self(Box::new(print))
    }

    pub(crate) fn line(&self, line: &impl Serialize) -> io::Result<()> {
        (self.0)(&serde_json::to_string(line)?)
    }
}

#[placement_handler(exhaustive)]
impl Printer {
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
    fn print(&self, payload: &dyn Payload) -> io::Result<()> {
        self.line(&Line::Ok {
            event: payload.info().name(),
            status: "ok",
            payload,
        })
    }

    #[on(unknown)]
    fn unknown(&self, event: &UnknownEvent<'_>) -> io::Result<()> {
        self.line(&Line::Unknown {
            event: event.name(),
            status: "unknown",
            suggestion: event.suggestion(),
        })
    }
}

/// One line of output.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Ok {
        event: &'a str,
        status: &'a str,
        payload: &'a dyn Payload,
    },
    Unknown {
        event: &'a str,
        status: &'a str,
        suggestion: Option<&'a str>,
    },
}
