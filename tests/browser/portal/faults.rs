//! What can be made to go wrong.

use serde_json::json;
use thirtyfour::prelude::*;

use super::simulator::{Simulator, enter, run};
use crate::browser;

const ANSWER: &str = "BackgroundCallCard::answerButtonClick";

/// Keeps every message as it comes over the wire, and binds an event.
const BIND: &str = "
    const [host, , sid] = window.name.split('|');
    addEventListener('message', (event) => record(event.origin)(event.data));
    parent.postMessage(`placementBindEvent:{\"event\":\"BackgroundCallCard::answerButtonClick\"}:cb:${sid}`, `http://${host}`);";

async fn received(
    driver: &WebDriver,
    faults: &str,
    args: serde_json::Value,
) -> WebDriverResult<Vec<serde_json::Value>> {
    let (portal, _site) = Simulator::with_sdk().await;
    driver.goto(format!("{}?{faults}", portal.url)).await?;
    enter(driver, 0).await?;
    run(driver, BIND).await?;
    assert_eq!(portal.emit(ANSWER, &args), 1);
    let count = if faults.contains("duplicate") { 2 } else { 1 };
    let seen = run(driver, &format!("return until({count});")).await?;
    let seen = seen.as_array().unwrap().iter();
    Ok(seen.map(|entry| entry[1].clone()).collect())
}

#[test]
fn an_event_is_spoilt_as_asked() {
    browser::test(async |driver| {
        assert_eq!(
            received(&driver, "delay=20", json!([1, 2])).await?,
            [json!("cb:1")]
        );
        assert_eq!(
            received(&driver, "fault=second", json!([1, 2])).await?,
            [json!("cb:[1,2]")]
        );
        assert_eq!(
            received(&driver, "fault=duplicate", json!([])).await?,
            [json!("cb:"), json!("cb:")]
        );
        assert_eq!(
            received(&driver, "fault=objects", json!([])).await?,
            [json!({ "message": "cb:" })]
        );
        let bad = received(&driver, "fault=badJson", json!([{ "a": 1 }])).await?;
        let json = bad[0].as_str().unwrap().strip_prefix("cb:").unwrap();
        assert!(
            serde_json::from_str::<serde_json::Value>(json).is_err(),
            "{json}"
        );
        Ok(())
    });
}

#[test]
fn a_foreign_origin_is_not_listened_to() {
    browser::test(async |driver| {
        let (portal, _site) = Simulator::with_sdk().await;
        driver.goto(&portal.url).await?;
        enter(&driver, 0).await?;
        run(&driver, BIND).await?;
        assert_eq!(portal.emit(ANSWER, &json!([])), 1);
        driver.enter_default_frame().await?;
        run(&driver, "document.getElementById('foreign').click();").await?;
        enter(&driver, 0).await?;
        let seen = run(&driver, "return until(2);").await?;
        assert_eq!(seen[1], json!(["null", "cb:\"from elsewhere\""]));
        let dropped = portal.dropped();
        assert!(
            dropped
                .iter()
                .any(|reason| reason.starts_with("wrong origin: it came from null")),
            "{dropped:?}"
        );
        Ok(())
    });
}
