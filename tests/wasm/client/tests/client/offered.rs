//! What a placement does not offer is said.

use bitrix24_placement::wasm::{FrameError, Interface};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fakes::{Fake, Recorder, bound, classic, names, sdk, set, turn};

const MUTE: &str = "BackgroundCallCard::muteButtonClick";

#[wasm_bindgen_test]
async fn events_of_other_placements_are_listed() {
    let fake = Fake::worker(classic, &[MUTE, "BackgroundCallCard::Initialized"]);
    let (_recorder, binding) = bound(&fake.frame().await).await;
    let listed: Vec<_> = binding
        .not_offered()
        .iter()
        .map(|event| (event.nearest(), event.placements().collect::<Vec<_>>()))
        .collect();
    let worker = vec!["PAGE_BACKGROUND_WORKER"];
    assert_eq!(listed[0], (Some("BackgroundCallCard::Initialized"), worker));
    assert!(listed.contains(&(None, vec!["CALL_CARD"])));
    let close = binding
        .not_offered()
        .iter()
        .find(|event| event.event().name() == "CallCard::BeforeClose");
    assert_eq!(
        close.unwrap().to_string(),
        "CallCard::BeforeClose is not offered here, it belongs to CALL_CARD"
    );
    assert_eq!(
        (fake.count("CallCard::BeforeClose"), fake.count(MUTE)),
        (0, 1)
    );
}

#[wasm_bindgen_test]
async fn nothing_of_a_handler_is_an_error() {
    for kind in [classic, sdk] {
        let fake = kind("DEFAULT", &JsValue::NULL, &names(&[]));
        let error = fake
            .frame()
            .await
            .bind(Recorder::default())
            .await
            .unwrap_err();
        let FrameError::NothingOffered { placement, events } = error else {
            panic!("{error}");
        };
        assert_eq!((&*placement, events.len()), ("DEFAULT", 5));
        assert!(events.iter().all(|event| !event.placements().is_empty()));
    }
}

#[wasm_bindgen_test]
async fn the_interface_is_asked_for_once() {
    let fake = Fake::worker(sdk, &[MUTE]);
    let frame = fake.frame().await;
    let interface: Interface = frame.interface().await.unwrap();
    assert_eq!(
        (interface.events(), interface.commands()),
        (&[MUTE.to_owned()][..], &["getStatus".to_owned()][..])
    );
    let (_recorder, _binding) = bound(&frame).await;
    assert_eq!(fake.asked(), 1);
}

#[wasm_bindgen_test]
async fn silence_is_an_error_and_can_be_tried_again() {
    let fake = Fake::worker(sdk, &[MUTE]);
    let frame = fake.frame().await;
    set(&fake, "late", &true.into());
    let error = frame.bind(Recorder::default()).await.unwrap_err();
    assert_eq!(
        error,
        FrameError::NoAnswer {
            step: "getInterface"
        }
    );
    set(&fake, "late", &false.into());
    let (recorder, _binding) = bound(&frame).await;
    turn().await;
    fake.emit(MUTE, &true.into());
    assert_eq!(recorder.take().await.len(), 1);
}
