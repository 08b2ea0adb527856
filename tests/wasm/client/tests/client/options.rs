//! What the page was opened with.

use bitrix24_placement::{PlacementOptions, wasm::PlacementInfo};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fakes::{classic, names, run, sdk};

async fn info(kind: usize, placement: &str, options: &str) -> PlacementInfo {
    let options = run(&format!("return {options}"));
    let make = [classic, sdk][kind];
    make(placement, &options, &names(&[]))
        .frame()
        .await
        .info()
        .unwrap()
}

#[wasm_bindgen_test]
async fn options_are_typed() {
    const CALL: &str = "{CALL_ID: '7', CALL_LIST_MODE: 'false', CRM_ACTIVITY_ID: 'undefined', CRM_ENTITY_ID: '17'}";
    for kind in [0, 1] {
        for options in [
            format!("({CALL})"),
            format!("JSON.stringify({CALL})"),
            format!("Object.freeze({CALL})"),
        ] {
            let info = info(kind, "CALL_CARD", &options).await;
            let Ok(Some(PlacementOptions::CallInfo(call))) = info.options() else {
                panic!("{options}");
            };
            assert_eq!(
                (&*call.call_id, call.call_list_mode, call.crm_activity_id),
                ("7", Some(false), None)
            );
        }
    }
}

#[wasm_bindgen_test]
async fn options_may_say_nothing() {
    for options in ["[]", "''", "null", "undefined", "({})", "({URI: '/crm/'})"] {
        let info = info(1, "PAGE_BACKGROUND_WORKER", options).await;
        assert!(
            matches!(info.options::<PlacementOptions>(), Ok(Some(_))),
            "{options}"
        );
    }
    let default = info(0, "DEFAULT", "[]").await;
    assert_eq!(default.placement(), "DEFAULT");
    assert!(default.options::<PlacementOptions>().unwrap().is_none());
}

#[wasm_bindgen_test]
async fn options_that_do_not_fit_are_errors() {
    for options in [
        "({})",
        "'{'",
        "[1]",
        "({CALL_ID: {}})",
        "({CALL_ID: '1', get URI() { throw 1 }})",
        "'x'.repeat(1 << 21)",
    ] {
        let info = info(0, "CALL_CARD", options).await;
        let error = info.options::<PlacementOptions>().unwrap_err();
        assert_eq!(error.event(), "CALL_CARD", "{options}");
    }
}

#[wasm_bindgen_test]
async fn a_client_may_not_know_its_placement() {
    let info = sdk("", &JsValue::UNDEFINED, &names(&[]))
        .frame()
        .await
        .info()
        .unwrap();
    assert_eq!(info.placement(), "");
    assert_eq!(format!("{info:?}"), "PlacementInfo()");
}
