use std::{error::Error, fmt};

use bitrix24_placement::{
    BoxError, Dispatch, DispatchError, background_call_card as card, placement_handler,
};

#[derive(Debug)]
struct Busy;

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("busy")
    }
}

impl Error for Busy {}

type Outcome<T = ()> = Result<T, Busy>;

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    fn own(&self) -> Outcome {
        Err(Busy)
    }

    #[on(card::SkipButtonClick)]
    fn boxed(&self) -> Result<(), BoxError> {
        Err("no".into())
    }

    #[on(card::NextButtonClick)]
    fn text(&self) -> Result<(), String> {
        Err("text is an error, too".to_owned())
    }

    #[on(card::HangupButtonClick)]
    fn never(&self) -> Result<(), std::convert::Infallible> {
        Ok(())
    }
}

fn message(event: &str) -> Option<String> {
    match Phone.dispatch(&format!(r#"{{"event": "BackgroundCallCard::{event}"}}"#)) {
        Err(DispatchError::Handler { source, .. }) => Some(source.to_string()),
        _ => None,
    }
}

fn main() {
    assert_eq!(message("answerButtonClick").as_deref(), Some("busy"));
    assert_eq!(message("skipButtonClick").as_deref(), Some("no"));
    assert_eq!(
        message("nextButtonClick").as_deref(),
        Some("text is an error, too")
    );
    assert_eq!(message("hangupButtonClick"), None);
}
