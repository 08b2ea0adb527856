//! The way to a frame, and what can be in the way.

use std::time::Duration;

use bitrix24_placement::wasm::{Frame, FrameError};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fakes::{Fake, Recorder, SOON, classic, run, sdk, set};

const MUTE: &str = "BackgroundCallCard::muteButtonClick";

/// A variable of the page, as long as it lives.
struct Global(&'static str);

impl Global {
    fn set(name: &'static str, value: &JsValue) -> Self {
        set(&js_sys::global(), name, value);
        Self(name)
    }
}

impl Drop for Global {
    fn drop(&mut self) {
        run(&format!("delete globalThis.{}", self.0));
    }
}

#[wasm_bindgen_test]
async fn a_portal_that_is_silent_is_an_error() {
    for kind in [classic, sdk] {
        let fake = Fake::worker(kind, &[MUTE]);
        let frame = fake.frame().await;
        set(&fake, "silent", &true.into());
        let error = frame
            .bind(Recorder::default())
            .deadline(SOON)
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "no answer to getInterface within 0.020 s"
        );
    }
    let fake = Fake::worker(classic, &[]);
    set(&fake, "silent", &true.into());
    let error = Frame::classic(fake.client())
        .deadline(SOON)
        .await
        .unwrap_err();
    assert_eq!(
        error,
        FrameError::Timeout {
            step: "BX24.init",
            deadline: SOON
        }
    );
    let never = run("return new Promise(() => {})");
    let error = Frame::sdk(never)
        .deadline(Duration::ZERO)
        .await
        .unwrap_err();
    assert!(matches!(error, FrameError::Timeout { .. }));
}

#[wasm_bindgen_test]
async fn a_promise_of_the_sdk_will_do() {
    let fake = Fake::worker(sdk, &[MUTE]);
    set(&js_sys::global(), "promised", &fake.client());
    let promise = run(
        "const value = globalThis.promised; delete globalThis.promised; return Promise.resolve(value)",
    );
    let frame = Frame::sdk(promise).await.unwrap();
    assert_eq!(frame.info().unwrap().placement(), "PAGE_BACKGROUND_WORKER");
}

#[wasm_bindgen_test]
async fn other_objects_are_no_clients() {
    for (value, missing) in [
        ("undefined", "placement"),
        ("1", "placement"),
        ("({placement: {}})", "placement.getInterface"),
        (
            "({placement: {getInterface() {}, bindEvent: 1}})",
            "placement.bindEvent",
        ),
        ("({get placement() { throw 1 }})", "placement"),
    ] {
        let value = run(&format!("return {value}"));
        let expected = FrameError::NotAClient { missing };
        assert_eq!(Frame::sdk(value.clone()).await.unwrap_err(), expected);
        assert_eq!(Frame::classic(value).await.unwrap_err(), expected);
    }
}

#[wasm_bindgen_test]
async fn clients_are_found() {
    assert_eq!(Frame::find().await.unwrap_err(), FrameError::NotInFrame);
    let fake = Fake::worker(classic, &[MUTE]);
    let global = Global::set("BX24", &fake.client());
    assert!(Frame::find().await.is_ok());
    drop(global);
    let fake = Fake::worker(sdk, &[MUTE]);
    set(&js_sys::global(), "found", &fake.client());
    let _found = Global("found");
    let library = run("return {initializeB24Frame: async () => globalThis.found}");
    let _global = Global::set("B24Js", &library);
    assert!(Frame::find().await.is_ok());
}

#[wasm_bindgen_test]
async fn a_missing_parent_is_said() {
    // As BX24.js leaves it behind, outside of a frame.
    let global = Global::set("BX24", &JsValue::NULL);
    assert_eq!(Frame::find().await.unwrap_err(), FrameError::NotInFrame);
    drop(global);
    let rejects = "return {initializeB24Frame: () => Promise.reject(Object.assign(new Error('secret'), {code: 'JSSDK_X'}))}";
    let _global = Global::set("B24Js", &run(rejects));
    assert_eq!(Frame::find().await.unwrap_err(), FrameError::NotInFrame);
    let rejected =
        run("return Promise.reject(Object.assign(new Error('secret'), {code: 'JSSDK_X'}))");
    let error = Frame::sdk(rejected).await.unwrap_err();
    assert_eq!(error.to_string(), "initializeB24Frame failed: JSSDK_X");
}
