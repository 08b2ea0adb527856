//! The bridge: from a frame to the Rust server, whatever happens on the way.

mod app;
mod portal;
mod process;
mod script;
mod trouble;

use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use self::{
    app::{App, Client},
    portal::{ANSWER, COMMENT, OFFERED, Portal},
};
use crate::browser;

/// Comments as people write them, and as they do not.
const COMMENTS: [&str; 4] = [
    "",
    "He said: \"call: back\" \\ at 5\n",
    "\u{1F600} \u{2028} \u{0} </script>",
    "\\ud83d is not half a face",
];

#[test]
fn events_reach_the_handler_through_the_classic_client() {
    browser::test(async |driver| forwards(driver, Client::Classic).await);
}

#[test]
fn events_reach_the_handler_through_the_sdk() {
    browser::test(async |driver| forwards(driver, Client::Sdk).await);
}

async fn forwards(driver: WebDriver, client: Client) -> WebDriverResult<()> {
    let mut app = App::start(client, |bridge| bridge).await;
    let portal = Portal::open(driver, &app.url(), 1, 2).await?;
    assert_eq!(portal.bound(2).await?, [COMMENT, ANSWER]);

    // The first ones come at once, when the SDK hands them over in its own way.
    portal.emit(COMMENT, "first").await?;
    portal.run(&format!("emit('{ANSWER}')")).await?;
    assert_eq!(
        [app.handled().await, app.handled().await],
        ["first", "answer"]
    );
    for comment in COMMENTS {
        portal.emit(COMMENT, comment).await?;
        assert_eq!(app.handled().await, comment);
    }
    portal.run(&format!("emit('{ANSWER}')")).await?;
    assert_eq!(app.handled().await, "answer");
    let long = "x".repeat(200_000);
    portal.emit(COMMENT, &*long).await?;
    assert_eq!(app.handled().await, long);
    portal
        .run(&format!(
            "emit('{COMMENT}', '\\ud83d.\\ude00 \\ud83d\\ude00')"
        ))
        .await?;
    assert_eq!(app.handled().await, "\u{fffd}.\u{fffd} \u{1F600}");
    is_tidy(&app, &portal).await
}

/// Every delivery was sent once, and the token is where it belongs and nowhere else.
async fn is_tidy(app: &App, portal: &Portal) -> WebDriverResult<()> {
    let posted = app.posted();
    let token = posted[0].0.strip_prefix("Bearer ").unwrap();
    let mut ids = BTreeSet::new();
    for (seq, (bearer, body)) in (1..).zip(&posted) {
        assert_eq!(bearer, &posted[0].0);
        assert!(!body.contains(token), "{body}");
        let batch: Vec<Value> = serde_json::from_str(body).unwrap();
        let [delivery] = batch.as_slice() else {
            panic!("{body}")
        };
        assert_eq!(delivery["seq"], seq);
        assert_eq!(delivery["placement"], "PAGE_BACKGROUND_WORKER");
        assert!(delivery["ts"].is_u64(), "{body}");
        ids.insert(delivery["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(ids.len(), posted.len());
    let stored = portal
        .in_frame("return JSON.stringify(Object.entries(sessionStorage))")
        .await?;
    assert!(!stored.to_string().contains(token), "{stored}");
    let console = app.console();
    assert!(
        console.contains("PAGE_BACKGROUND_WORKER does not offer CallCard::BeforeClose"),
        "{console}"
    );
    assert!(!console.contains("policy: "), "{console}");
    for secret in [token, "AUTH-OF-THE-FRAME", "first", "xxxx"] {
        assert!(!console.contains(secret), "{console}");
    }
    Ok(())
}

#[test]
fn a_page_can_hand_its_own_client_over() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Sdk, bitrix24_placement::bridge::Bridge::manual).await;
        let portal = Portal::open(driver, &app.url(), 1, 0).await?;
        let script = "return B24Js.initializeB24Frame().then((b24) => placementBridge.start(b24))";
        let started = portal.in_frame(script).await?;
        let bound = json!({
            "placement": "PAGE_BACKGROUND_WORKER",
            "bound": [COMMENT, ANSWER],
            "missing": ["CallCard::BeforeClose"],
        });
        assert_eq!(started, bound);
        // To start it again changes nothing.
        assert_eq!(
            portal.in_frame("return placementBridge.start()").await?,
            bound
        );
        portal.emit(COMMENT, "mine").await?;
        assert_eq!(app.handled().await, "mine");
        assert_eq!(portal.bound(2).await?.len(), 2);
        Ok(())
    });
}

#[test]
fn a_page_learns_what_becomes_of_its_events() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Classic, |bridge| bridge.attempts(2)).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        portal.emit(COMMENT, "fine").await?;
        let received = app.seen("received").await;
        assert_eq!(received["event"], COMMENT);
        assert_eq!(received["args"], json!(["fine"]));
        let delivered = app.seen("delivered").await;
        assert_eq!(delivered, json!({ "event": COMMENT, "id": received["id"] }));

        assert_eq!(app.handled().await, "fine");
        portal.emit(COMMENT, json!({ "is": "no text" })).await?;
        assert_eq!(app.seen("refused").await["status"], 422);
        portal.emit(COMMENT, "poison").await?;
        portal.emit(COMMENT, "goes on").await?;
        assert_eq!(app.handled().await, "goes on");
        assert_eq!(app.seen("refused").await["status"], 500);
        assert_eq!(portal.in_frame("return placementBridge.pending").await?, 0);
        Ok(())
    });
}

#[test]
fn a_session_is_renewed_while_nothing_happens() {
    browser::test(async |driver| {
        let (life, often) = (Duration::from_secs(4), Duration::from_millis(100));
        let mut app =
            App::start_with(Client::Classic, "", life, |bridge| bridge.heartbeat(often)).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        let mut tokens = BTreeSet::new();
        while tokens.len() < 3 {
            app.seen("heartbeat").await;
            tokens.extend(app.posted().into_iter().map(|(token, _)| token));
        }
        portal.emit(COMMENT, "later").await?;
        assert_eq!(app.handled().await, "later");
        Ok(())
    });
}

#[test]
fn only_what_the_placement_offers_is_bound() {
    browser::test(async |driver| {
        let app = App::start(Client::Classic, |bridge| bridge).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        assert!(OFFERED.contains(&"BackgroundCallCard::muteButtonClick"));
        let reached = portal
            .emit("BackgroundCallCard::muteButtonClick", true)
            .await?;
        assert_eq!(reached, 0, "nobody handles it");
        Ok(())
    });
}
