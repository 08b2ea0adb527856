use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use bitrix24_placement::{DispatchAsync, Payload, background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    async fn one(&self, payload: &dyn Payload) {
        std::future::ready(()).await;
        assert_eq!(payload.to_args(), "[true]");
    }

    #[on(card::HoldButtonClick)]
    async fn two(&self, payload: impl Payload + Send) {
        std::future::ready(()).await;
        assert_eq!(payload.to_args(), "[true]");
    }
}

fn main() {
    for event in ["muteButtonClick", "holdButtonClick"] {
        let text = format!(r#"{{"event": "BackgroundCallCard::{event}", "args": [1]}}"#);
        let future = pin!(Phone.dispatch_async(&text));
        let polled = future.poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Ready(Ok(_))));
    }
}
