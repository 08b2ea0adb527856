use std::{
    cell::RefCell,
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use bitrix24_placement::{
    DispatchLocal, Dispatched, background_call_card as card, placement_handler,
};

struct Page(Rc<RefCell<Vec<bool>>>);

#[placement_handler(?Send)]
impl Page {
    #[on(card::MuteButtonClick)]
    async fn mute(&self, event: card::MuteButtonClick) -> Result<(), std::fmt::Error> {
        let seen = self.0.clone();
        std::future::ready(()).await;
        seen.borrow_mut().push(event.muted);
        Ok(())
    }
}

fn main() {
    let page = Page(Rc::default());
    let text = r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [true]}"#;
    let future = pin!(page.dispatch_local(text));
    let polled = future.poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Ready(Ok(Dispatched::Handled(_)))));
    assert_eq!(*page.0.borrow(), [true]);
}
