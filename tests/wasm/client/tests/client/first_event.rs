//! The SDK settles the promise of `bindEvent` with the first event, if that comes soon.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fakes::{Fake, bound, run, sdk, turn};

const MUTE: &str = "BackgroundCallCard::muteButtonClick";
const ANSWER: &str = "BackgroundCallCard::answerButtonClick";
const COMMENT: &str = "BackgroundCallCard::addCommentButtonClick";

#[wasm_bindgen_test]
async fn the_first_event_comes_out_of_the_promise() {
    let fake = Fake::worker(sdk, &[MUTE]);
    let (recorder, _binding) = bound(&fake.frame().await).await;
    fake.emit(MUTE, &false.into());
    turn().await;
    fake.emit(MUTE, &true.into());
    assert_eq!(
        recorder.take().await,
        ["muteButtonClick [false]", "muteButtonClick [true]"]
    );
}

#[wasm_bindgen_test]
async fn what_comes_at_once_keeps_its_order() {
    let fake = Fake::worker(sdk, &[MUTE]);
    let (recorder, _binding) = bound(&fake.frame().await).await;
    for muted in [true, false, true] {
        fake.emit(MUTE, &muted.into());
    }
    let expected = [
        "muteButtonClick [true]",
        "muteButtonClick [false]",
        "muteButtonClick [true]",
    ];
    assert_eq!(recorder.take().await, expected);
}

#[wasm_bindgen_test]
async fn no_data_is_an_event_all_the_same() {
    let nothing = [
        JsValue::from_str(""),
        JsValue::UNDEFINED,
        JsValue::NULL,
        Array::new().into(),
    ];
    for value in nothing {
        let fake = Fake::worker(sdk, &[ANSWER]);
        let (recorder, _binding) = bound(&fake.frame().await).await;
        fake.emit(ANSWER, &value);
        assert_eq!(recorder.take().await, ["answerButtonClick []"], "{value:?}");
    }
}

#[wasm_bindgen_test]
async fn an_empty_text_is_a_text() {
    let fake = Fake::worker(sdk, &[COMMENT]);
    let (recorder, _binding) = bound(&fake.frame().await).await;
    fake.emit(COMMENT, &"".into());
    assert_eq!(recorder.take().await, [r#"addCommentButtonClick [""]"#]);
}

#[wasm_bindgen_test]
async fn the_end_of_the_window_is_no_event() {
    let fake = Fake::worker(sdk, &[MUTE, ANSWER]);
    let (recorder, _binding) = bound(&fake.frame().await).await;
    fake.close();
    assert!(recorder.take().await.is_empty());
    fake.emit(MUTE, &true.into());
    assert_eq!(recorder.take().await, ["muteButtonClick [true]"]);
}

#[wasm_bindgen_test]
async fn a_promise_that_is_never_settled_holds_nothing_back() {
    let client = run("return {placement: {
        getInterface: async () => ({command: [], event: ['BackgroundCallCard::muteButtonClick']}),
        bindEvent: (event, callback) => { globalThis.emit = callback; return new Promise(() => {}) },
    }}");
    let frame = bitrix24_placement::wasm::Frame::sdk(client).await.unwrap();
    let (recorder, _binding) = bound(&frame).await;
    run("globalThis.emit(true); globalThis.emit(false); delete globalThis.emit");
    assert_eq!(
        recorder.take().await,
        ["muteButtonClick [true]", "muteButtonClick [false]"]
    );
}
