//! Nothing is lost and nothing comes twice, whatever fails.

use std::collections::BTreeSet;

use bitrix24_placement::bridge::Expired;
use thirtyfour::prelude::*;

use super::{
    app::{App, Client, HOUR, Mode},
    portal::{COMMENT, Portal},
};
use crate::browser;

/// The handler gets these, in this order, and then nothing but what comes next.
async fn exactly(app: &mut App, portal: &Portal, comments: &[&str]) -> WebDriverResult<()> {
    for comment in comments {
        assert_eq!(app.handled().await, *comment);
    }
    ends(app, portal).await
}

async fn ends(app: &mut App, portal: &Portal) -> WebDriverResult<()> {
    portal.emit(COMMENT, "end").await?;
    assert_eq!(app.handled().await, "end");
    Ok(())
}

#[test]
fn a_server_that_is_down_for_a_while() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Sdk, |bridge| bridge).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::IsDown);
        portal.emit(COMMENT, "1").await?;
        portal.emit(COMMENT, "2").await?;
        app.seen("waiting").await;
        app.seen("waiting").await;
        portal.emit(COMMENT, "3").await?;
        app.set(Mode::Takes);
        exactly(&mut app, &portal, &["1", "2", "3"]).await
    });
}

#[test]
fn a_frame_that_is_loaded_again() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Classic, |bridge| bridge).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::IsDown);
        portal.emit(COMMENT, "1").await?;
        portal.emit(COMMENT, "2").await?;
        app.seen("waiting").await;
        portal.in_frame("location.reload()").await?;
        portal.bound(4).await?;
        portal.emit(COMMENT, "3").await?;
        app.set(Mode::Takes);
        exactly(&mut app, &portal, &["1", "2", "3"]).await
    });
}

#[test]
fn a_portal_that_is_loaded_again() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Classic, |bridge| bridge).await;
        let portal = Portal::open(driver, &app.url(), 2, 4).await?;
        app.set(Mode::IsDown);
        portal
            .run(&format!(
                "emit('{COMMENT}', 'one', 0); emit('{COMMENT}', 'two', 1)"
            ))
            .await?;
        app.seen("waiting").await;
        app.seen("waiting").await;
        portal.driver.refresh().await?;
        portal.bound(4).await?;
        app.set(Mode::Takes);
        // Either of the new frames may take over from the old ones.
        let handled = BTreeSet::from([app.handled().await, app.handled().await]);
        assert_eq!(handled, BTreeSet::from(["one".into(), "two".into()]));
        portal.run("frames[1].frame.remove()").await?;
        ends(&mut app, &portal).await
    });
}

#[test]
fn a_frame_that_is_closed() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Classic, |bridge| bridge.pauses(HOUR, HOUR)).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::IsDown);
        portal.emit(COMMENT, "last words").await?;
        app.seen("waiting").await;
        app.set(Mode::Takes);
        portal.run("frames[0].frame.remove()").await?;
        assert_eq!(app.handled().await, "last words");
        Ok(())
    });
}

#[test]
fn a_session_that_is_over() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Sdk, |bridge| bridge).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::Forgets);
        portal.emit(COMMENT, "1").await?;
        assert_eq!(app.seen("expired").await["pending"], 1);
        // It was loaded again, once only: this session does not hold either.
        portal.bound(4).await?;
        app.seen("expired").await;
        app.seen("expired").await;
        app.set(Mode::Takes);
        assert_eq!(app.handled().await, "1");
        assert_eq!(portal.bound(4).await?.len(), 4);
        ends(&mut app, &portal).await
    });
}

#[test]
fn a_session_that_the_application_sees_to() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Classic, |bridge| bridge.on_expired(Expired::Wait)).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::Forgets);
        portal.emit(COMMENT, "1").await?;
        app.seen("expired").await;
        app.seen("expired").await;
        app.set(Mode::Takes);
        exactly(&mut app, &portal, &["1"]).await?;
        assert_eq!(portal.bound(2).await?.len(), 2, "it was not loaded again");
        Ok(())
    });
}

#[test]
fn a_listener_that_keeps_the_page() {
    browser::test(async |driver| {
        let keeps = "addEventListener('placement:expired', (event) => event.preventDefault())";
        let mut app = App::start_with(Client::Classic, keeps, HOUR, |bridge| bridge).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::Forgets);
        portal.emit(COMMENT, "1").await?;
        app.seen("expired").await;
        app.seen("expired").await;
        app.set(Mode::Takes);
        exactly(&mut app, &portal, &["1"]).await?;
        assert_eq!(portal.bound(2).await?.len(), 2, "it was not loaded again");
        Ok(())
    });
}

#[test]
fn more_events_than_the_queue_holds() {
    browser::test(async |driver| {
        let mut app =
            App::start(Client::Classic, |bridge| bridge.queue(2).pauses(HOUR, HOUR)).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::IsDown);
        portal.emit(COMMENT, "1").await?;
        app.seen("waiting").await;
        for comment in ["2", "3", "4"] {
            portal.emit(COMMENT, comment).await?;
        }
        assert_eq!(app.seen("refused").await["status"], 0);
        assert_eq!(app.seen("refused").await["status"], 0);
        app.set(Mode::Takes);
        portal
            .in_frame("window.dispatchEvent(new Event('online'))")
            .await?;
        exactly(&mut app, &portal, &["3", "4"]).await
    });
}

#[test]
fn one_delivery_that_spoils_a_batch() {
    browser::test(async |driver| {
        let mut app = App::start(Client::Classic, |bridge| bridge.pauses(HOUR, HOUR)).await;
        let portal = Portal::open(driver, &app.url(), 1, 2).await?;
        app.set(Mode::IsDown);
        portal.emit(COMMENT, "1").await?;
        app.seen("waiting").await;
        let deep = format!(
            "let deep = []; for (let i = 0; i < 300; i++) deep = [deep]; emit('{COMMENT}', deep)"
        );
        portal.run(&deep).await?;
        portal.emit(COMMENT, "2").await?;
        portal.in_frame("return placementBridge.pending").await?;
        app.set(Mode::Takes);
        portal
            .in_frame("window.dispatchEvent(new Event('online'))")
            .await?;
        assert_eq!(app.handled().await, "1");
        assert_eq!(app.seen("refused").await["status"], 400);
        exactly(&mut app, &portal, &["2"]).await
    });
}

#[test]
fn a_storage_that_is_forbidden() {
    let forbidden = "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('forbidden') } })";
    browser::test(async |driver| goes_on_without_storage(driver, forbidden).await);
}

#[test]
fn a_storage_that_is_full() {
    let full = "Storage.prototype.setItem = () => { throw new Error('full') }";
    browser::test(async |driver| goes_on_without_storage(driver, full).await);
}

async fn goes_on_without_storage(driver: WebDriver, before: &str) -> WebDriverResult<()> {
    let mut app = App::start_with(Client::Classic, before, HOUR, |bridge| bridge).await;
    let portal = Portal::open(driver, &app.url(), 1, 2).await?;
    app.set(Mode::Forgets);
    portal.emit(COMMENT, "1").await?;
    app.seen("expired").await;
    app.seen("expired").await;
    app.set(Mode::Takes);
    exactly(&mut app, &portal, &["1"]).await?;
    assert_eq!(
        portal.bound(2).await?.len(),
        2,
        "a reload would lose what waits"
    );
    let console = app.console();
    assert_eq!(
        console.matches("events cannot be stored").count(),
        1,
        "{console}"
    );
    Ok(())
}
