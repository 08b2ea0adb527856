//! Handlers that are bound: what they receive, in which order, and until when.

use std::{cell::RefCell, rc::Rc};

use bitrix24_placement::{background_call_card as card, placement_handler, wasm::MAX_WAITING};
use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fakes::{Curious, Fake, bound, classic, run, sdk, turn};

const MUTE: &str = "BackgroundCallCard::muteButtonClick";
const COMMENT: &str = "BackgroundCallCard::addCommentButtonClick";
const ANSWER: &str = "BackgroundCallCard::answerButtonClick";

const KINDS: [fn(&str, &JsValue, &Array) -> Fake; 2] = [classic, sdk];

#[wasm_bindgen_test]
async fn events_are_handed_over_in_order() {
    for kind in KINDS {
        let fake = Fake::worker(kind, &[MUTE, COMMENT, ANSWER]);
        let (recorder, _binding) = bound(&fake.frame().await).await;
        fake.emit(MUTE, &true.into());
        fake.emit(COMMENT, &"one".into());
        fake.emit(ANSWER, &Array::new());
        turn().await;
        fake.emit(MUTE, &"N".into());
        fake.emit(ANSWER, &"".into());
        fake.emit_nothing(ANSWER);
        let expected = [
            "muteButtonClick [true]",
            r#"addCommentButtonClick ["one"]"#,
            "answerButtonClick []",
            "muteButtonClick [false]",
            "answerButtonClick []",
            "answerButtonClick []",
        ];
        assert_eq!(recorder.take().await, expected);
    }
}

#[wasm_bindgen_test]
async fn two_handlers_share_a_subscription() {
    for kind in KINDS {
        let fake = Fake::worker(kind, &[MUTE, COMMENT]);
        let (first, binding) = bound(&fake.frame().await).await;
        // Also where the application asks for the frame again.
        let (second, _other) = bound(&fake.frame().await).await;
        assert_eq!(
            (fake.count(MUTE), fake.count(COMMENT), fake.asked()),
            (1, 1, 1)
        );
        fake.emit(MUTE, &true.into());
        assert_eq!(first.take().await, ["muteButtonClick [true]"]);
        assert_eq!(second.take().await, ["muteButtonClick [true]"]);
        drop(binding);
        fake.emit(MUTE, &false.into());
        assert!(first.take().await.is_empty());
        assert_eq!(second.take().await, ["muteButtonClick [false]"]);
    }
}

#[wasm_bindgen_test]
async fn nothing_is_delivered_behind_the_guard() {
    let fake = Fake::worker(classic, &[MUTE]);
    let frame = fake.frame().await;
    let (recorder, binding) = bound(&frame).await;
    drop(binding);
    fake.emit(MUTE, &true.into());
    assert!(recorder.take().await.is_empty());
    let (again, binding) = bound(&frame).await;
    fake.emit(MUTE, &true.into());
    assert_eq!((again.take().await.len(), fake.count(MUTE)), (1, 1));
    binding.keep();
    fake.emit(MUTE, &true.into());
    assert_eq!(again.take().await.len(), 1);
}

#[wasm_bindgen_test]
async fn faults_are_reported_and_nothing_stops() {
    let fake = Fake::worker(classic, &[MUTE]);
    let (recorder, _binding) = bound(&fake.frame().await).await;
    fake.emit(MUTE, &"+7 916 123-45-67".into());
    fake.emit(MUTE, &true.into());
    let expected = [
        "! BackgroundCallCard::muteButtonClick: args[0]: expected true or false",
        "muteButtonClick [true]",
    ];
    assert_eq!(recorder.take().await, expected);
}

#[wasm_bindgen_test]
async fn a_client_that_refuses_is_reported() {
    for kind in KINDS {
        let fake = Fake::worker(kind, &[MUTE]);
        let error = run("return Object.assign(new Error('token=1'), {code: 'NOT_NOW'})");
        crate::fakes::set(&fake, "refuses", &error);
        let (recorder, _binding) = bound(&fake.frame().await).await;
        let expected =
            ["! BackgroundCallCard::muteButtonClick: the client did not subscribe: NOT_NOW"];
        assert_eq!(recorder.take().await, expected);
    }
}

/// Takes its time: each event waits until the test goes on.
#[derive(Default)]
struct Slow {
    log: RefCell<Vec<bool>>,
    go_on: RefCell<Option<Function>>,
}

#[placement_handler(?Send)]
impl Slow {
    #[on(card::MuteButtonClick)]
    async fn mute(&self, event: card::MuteButtonClick) {
        let gate = Promise::new(&mut |resolve, _| drop(self.go_on.replace(Some(resolve))));
        drop(JsFuture::from(gate).await);
        self.log.borrow_mut().push(event.muted);
    }
}

impl Slow {
    async fn go_on(&self) {
        let go_on = self.go_on.take().unwrap();
        go_on.call0(&JsValue::UNDEFINED).unwrap();
        turn().await;
    }
}

#[wasm_bindgen_test]
async fn one_delivery_is_handled_after_the_other() {
    let fake = Fake::worker(classic, &[MUTE]);
    let frame = fake.frame().await;
    let slow = Rc::new(Slow::default());
    let _binding = frame.bind_shared(Rc::clone(&slow)).await.unwrap();
    let (quick, _other) = bound(&frame).await;
    for muted in [true, false] {
        fake.emit(MUTE, &muted.into());
    }
    // Who is slow keeps nobody else waiting.
    assert_eq!(quick.take().await.len(), 2);
    assert!(slow.log.borrow().is_empty());
    slow.go_on().await;
    assert_eq!(*slow.log.borrow(), [true]);
    slow.go_on().await;
    assert_eq!(*slow.log.borrow(), [true, false]);
}

#[wasm_bindgen_test]
async fn waiting_deliveries_are_bounded() {
    let fake = Fake::worker(classic, &[MUTE]);
    let lost = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&lost);
    let bind = fake.frame().await.bind(Slow::default());
    let _binding = bind
        .on_fault(move |fault| noted.borrow_mut().push(fault.to_string()))
        .await
        .unwrap();
    // One is being handled, the others wait.
    for _ in 0..=MAX_WAITING {
        fake.emit(MUTE, &true.into());
    }
    assert!(lost.borrow().is_empty());
    fake.emit(MUTE, &true.into());
    assert_eq!(
        *lost.borrow(),
        [format!("{MUTE}: too many deliveries wait")]
    );
}

#[wasm_bindgen_test]
async fn what_the_spec_does_not_know_is_bound_for_who_takes_it() {
    let fake = Fake::worker(sdk, &[MUTE, "BackgroundCallCard::newButtonClick"]);
    let frame = fake.frame().await;
    let curious = Rc::new(Curious::default());
    let _binding = frame.bind_shared(Rc::clone(&curious)).await.unwrap();
    fake.close();
    turn().await;
    assert_eq!(
        fake.emit("BackgroundCallCard::newButtonClick", &7.into()),
        1
    );
    assert_eq!(
        curious.0.take().await,
        ["BackgroundCallCard::newButtonClick [7]"]
    );
}
