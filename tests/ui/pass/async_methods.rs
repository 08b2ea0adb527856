use std::{
    pin::pin,
    sync::Mutex,
    task::{Context, Poll, Waker},
};

use bitrix24_placement::{
    DispatchAsync, Dispatched, background_call_card as card, placement_handler,
};

#[derive(Default)]
struct Phone(Mutex<Vec<String>>);

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    async fn call(&self, call: card::Initialized) -> Result<(), std::io::Error> {
        std::future::ready(()).await;
        self.0.lock().unwrap().push(call.call_id);
        Ok(())
    }

    #[on(card::MuteButtonClick)]
    async fn mute(&self, event: &card::MuteButtonClick) {
        self.0.lock().unwrap().push(event.muted.to_string());
    }

    #[on(card::AnswerButtonClick)]
    fn answer(&self) {
        self.0.lock().unwrap().push("answer".into());
    }
}

fn now<F: Future + Send>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

fn main() {
    let phone = Phone::default();
    for text in [
        r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#,
        r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#,
        r#"{"event": "BackgroundCallCard::answerButtonClick"}"#,
    ] {
        assert!(matches!(
            now(phone.dispatch_async(text)),
            Ok(Dispatched::Handled(_))
        ));
    }
    assert_eq!(*phone.0.lock().unwrap(), ["7", "true", "answer"]);
}
