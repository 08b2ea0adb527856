use std::{
    pin::pin,
    sync::Mutex,
    task::{self, Poll, Waker},
};

use bitrix24_placement::{
    Context, DispatchAsync, PlacementEvent, UnknownEvent, background_call_card as card,
    placement_handler,
};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

struct Log<'a, T: Extend<String> + Send> {
    lines: &'a Mutex<T>,
}

#[placement_handler]
impl<'a, T: Extend<String> + Send> Log<'a, T> {
    #[on(card::Initialized)]
    async fn call(&self, call: Call<'_>, context: Context<'_>) {
        std::future::ready(()).await;
        self.add(format!(
            "{} {}",
            call.call_id,
            context.args().to_json().len()
        ));
    }

    #[on(unknown)]
    async fn unknown(&self, event: &UnknownEvent<'_>) {
        self.add(event.name().to_owned());
    }

    fn add(&self, line: String) {
        self.lines.lock().unwrap().extend([line]);
    }
}

fn now<F: Future + Send>(future: F) -> F::Output {
    match pin!(future).poll(&mut task::Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

fn main() {
    let lines = Mutex::new(Vec::new());
    let log = Log { lines: &lines };
    let call = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID":"7"}]}"#;
    assert!(now(log.dispatch_async(call)).is_ok());
    assert!(now(log.dispatch_async(r#"{"event": "Door.opened"}"#)).is_ok());
    assert_eq!(*lines.lock().unwrap(), ["7 17", "Door.opened"]);
}
