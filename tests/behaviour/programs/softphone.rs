//! A softphone in the background worker: it keeps the state of one call, and tells a telephone what to do.

use std::sync::Mutex;

use bitrix24_placement::{
    DispatchAsync, DispatchError, PlacementEvent, PlacementHandler, background_call_card as card,
    placement_handler,
    types::{CallDirection, DialpadKey},
};

use super::now;

/// What a telephone is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Order {
    Ring(String),
    Answer,
    Mute(bool),
    Tone(char),
    Transfer(String),
    HangUp,
}

#[derive(Debug, PartialEq, Eq)]
struct NoCall;

impl std::fmt::Display for NoCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("there is no call")
    }
}

impl std::error::Error for NoCall {}

#[derive(Default)]
struct Softphone {
    call: Mutex<Option<String>>,
    orders: Mutex<Vec<Order>>,
}

impl Softphone {
    async fn order(&self, order: Order) -> Result<(), NoCall> {
        if self.call.lock().unwrap().is_none() {
            return Err(NoCall);
        }
        self.orders.lock().unwrap().push(order);
        Ok(())
    }
}

/// Only what is read of a call.
#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct NewCall {
    call_id: String,
    phone_number: Option<String>,
    call_direction: Option<CallDirection>,
}

#[placement_handler]
impl Softphone {
    #[on(card::Initialized)]
    async fn call(&self, call: NewCall) -> Result<(), NoCall> {
        *self.call.lock().unwrap() = Some(call.call_id);
        match call.call_direction {
            Some(CallDirection::Incoming) => {
                self.order(Order::Ring(call.phone_number.unwrap_or_default()))
                    .await
            }
            _ => Ok(()),
        }
    }

    #[on(card::AnswerButtonClick)]
    async fn answer(&self) -> Result<(), NoCall> {
        self.order(Order::Answer).await
    }

    #[on(card::MuteButtonClick)]
    async fn mute(&self, event: card::MuteButtonClick) -> Result<(), NoCall> {
        self.order(Order::Mute(event.muted)).await
    }

    #[on(card::DialpadButtonClick)]
    async fn tone(&self, event: card::DialpadButtonClick) -> Result<(), NoCall> {
        match event.key {
            DialpadKey::Other(_) => Ok(()),
            key => {
                self.order(Order::Tone(key.as_str().chars().next().unwrap_or('0')))
                    .await
            }
        }
    }

    #[on(card::TransferButtonClick)]
    async fn transfer(&self, event: card::TransferButtonClick) -> Result<(), NoCall> {
        self.order(Order::Transfer(event.target)).await
    }

    #[on(card::HangupButtonClick, card::SkipButtonClick, card::CloseButtonClick)]
    async fn end(&self) -> Result<(), NoCall> {
        self.order(Order::HangUp).await?;
        *self.call.lock().unwrap() = None;
        Ok(())
    }
}

fn deliver(phone: &Softphone, event: &str, args: &str) -> Result<(), DispatchError> {
    let text = format!(r#"{{"event":"BackgroundCallCard::{event}","args":{args}}}"#);
    now(phone.dispatch_async(&text)).map(|_| ())
}

#[test]
fn a_call_is_answered_muted_transferred_and_ended() {
    let phone = Softphone::default();
    for (event, args) in [
        (
            "initialized",
            r#"[{"CALL_ID":"1","PHONE_NUMBER":"+1","CALL_DIRECTION":"incoming"}]"#,
        ),
        ("answerButtonClick", "[[]]"),
        ("muteButtonClick", "[true]"),
        ("dialpadButtonClick", r##"["#"]"##),
        (
            "transferButtonClick",
            r#"[{"phoneNumber":"+1","target":12}]"#,
        ),
        ("hangupButtonClick", "[\"\"]"),
    ] {
        deliver(&phone, event, args).unwrap();
    }
    let orders = [
        Order::Ring("+1".into()),
        Order::Answer,
        Order::Mute(true),
        Order::Tone('#'),
        Order::Transfer("12".into()),
        Order::HangUp,
    ];
    assert_eq!(*phone.orders.lock().unwrap(), orders);
}

#[test]
fn a_click_without_a_call_is_an_error_of_the_application() {
    match deliver(&Softphone::default(), "answerButtonClick", "[]") {
        Err(DispatchError::Handler { source, .. }) => assert!(source.is::<NoCall>()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_page_subscribes_to_what_is_handled() {
    assert_eq!(Softphone::EVENTS.len(), 8);
    assert!(
        Softphone::EVENTS
            .iter()
            .all(|event| event.placements() == ["PAGE_BACKGROUND_WORKER"])
    );
}
