//! Stand-ins for the two clients, and handlers that remember.

use std::{cell::RefCell, rc::Rc, time::Duration};

use bitrix24_placement::{
    Context, Payload, UnknownEvent, background_call_card as card, call_card, placement_handler,
    wasm::{Binding, Fault, Frame},
};
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/tests/client/fakes.js")]
extern "C" {
    /// A client, with the portal's side of it.
    #[derive(Clone)]
    pub(crate) type Fake;

    pub(crate) fn classic(placement: &str, options: &JsValue, events: &Array) -> Fake;
    pub(crate) fn sdk(placement: &str, options: &JsValue, events: &Array) -> Fake;
    pub(crate) fn set(object: &JsValue, name: &str, value: &JsValue);
    /// The value of `return ...`.
    pub(crate) fn run(script: &str) -> JsValue;

    #[wasm_bindgen(method, getter)]
    pub(crate) fn client(this: &Fake) -> JsValue;
    #[wasm_bindgen(method, getter)]
    pub(crate) fn asked(this: &Fake) -> u32;
    #[wasm_bindgen(method)]
    pub(crate) fn count(this: &Fake, event: &str) -> u32;
    #[wasm_bindgen(method)]
    pub(crate) fn close(this: &Fake);
    #[wasm_bindgen(method)]
    pub(crate) fn emit(this: &Fake, event: &str, argument: &JsValue) -> u32;
    #[wasm_bindgen(method, js_name = emit)]
    pub(crate) fn emit_nothing(this: &Fake, event: &str) -> u32;
}

pub(crate) const WORKER: &str = "PAGE_BACKGROUND_WORKER";

impl Fake {
    /// A page in the background, with these events.
    pub(crate) fn worker(kind: fn(&str, &JsValue, &Array) -> Fake, events: &[&str]) -> Self {
        kind(WORKER, &JsValue::NULL, &names(events))
    }

    pub(crate) async fn frame(&self) -> Frame {
        let connect = if self.is_sdk() {
            Frame::sdk(self.client())
        } else {
            Frame::classic(self.client())
        };
        connect.await.unwrap()
    }

    fn is_sdk(&self) -> bool {
        !js_sys::Reflect::has(&self.client(), &"init".into()).unwrap()
    }
}

pub(crate) fn names(names: &[&str]) -> Array {
    names.iter().map(|name| JsValue::from_str(name)).collect()
}

/// Remembers what it received, one line each.
#[derive(Default)]
pub(crate) struct Recorder {
    lines: Rc<RefCell<Vec<String>>>,
}

#[placement_handler]
impl Recorder {
    #[on(
        card::Initialized,
        card::MuteButtonClick,
        card::AddCommentButtonClick,
        card::AnswerButtonClick
    )]
    fn record(&self, payload: &dyn Payload) {
        self.add(&format!(
            "{} {}",
            short(payload.info().name()),
            payload.to_args()
        ));
    }

    #[on(call_card::BeforeClose)]
    fn close(&self) {
        self.add("close");
    }
}

impl Recorder {
    pub(crate) fn add(&self, line: &str) {
        self.lines.borrow_mut().push(line.to_owned());
    }

    /// What was received since the last time.
    pub(crate) async fn take(&self) -> Vec<String> {
        turn().await;
        self.lines.take()
    }
}

/// Also takes what the spec does not know.
#[derive(Default)]
pub(crate) struct Curious(pub(crate) Recorder);

#[placement_handler]
impl Curious {
    #[on(card::MuteButtonClick)]
    fn mute(&self, context: Context<'_>) {
        self.0.add(&format!("context {}", context.args().to_json()));
    }

    #[on(unknown)]
    fn unknown(&self, event: &UnknownEvent<'_>) {
        self.0
            .add(&format!("{} {}", event.name(), event.args().to_json()));
    }
}

fn short(name: &str) -> &str {
    name.rsplit(':').next().unwrap()
}

/// Binds a handler; faults become lines of it.
pub(crate) async fn bound(frame: &Frame) -> (Rc<Recorder>, Binding) {
    let recorder = Rc::new(Recorder::default());
    let lines = Rc::clone(&recorder.lines);
    let note = move |fault: &Fault| lines.borrow_mut().push(format!("! {}", fault.summary()));
    let bind = frame.bind_shared(Rc::clone(&recorder)).on_fault(note);
    (recorder, bind.await.unwrap())
}

/// Lets everything happen that is due.
pub(crate) async fn turn() {
    for _ in 0..2 {
        let timer = run("return new Promise((resolve) => setTimeout(resolve, 0))");
        JsFuture::from(timer.unchecked_into::<Promise>())
            .await
            .unwrap();
    }
}

pub(crate) const SOON: Duration = Duration::from_millis(20);
