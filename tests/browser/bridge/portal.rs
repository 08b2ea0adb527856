//! A portal's page with frames of an application in it.

use axum::{Router, http::header::CONTENT_TYPE, response::Html, routing::get};
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::site::Site;

/// The token of the application, which the portal's form carries.
pub(crate) const TOKEN: &str = "51610fefc120afb4b628cc82d6298cce";

/// The events that the placement offers.
pub(crate) const OFFERED: [&str; 3] = [COMMENT, ANSWER, "BackgroundCallCard::muteButtonClick"];
pub(crate) const COMMENT: &str = "BackgroundCallCard::addCommentButtonClick";
pub(crate) const ANSWER: &str = "BackgroundCallCard::answerButtonClick";

const PAGE: &str = "<!DOCTYPE html><title>Portal</title><body><script src='/portal.js'></script>";

/// The portal, and the browser that shows it.
pub(crate) struct Portal {
    _site: Site,
    pub(crate) driver: WebDriver,
}

impl Portal {
    /// Opens so many frames of the application and waits until they have bound `bindings` events in all.
    pub(crate) async fn open(
        driver: WebDriver,
        app: &str,
        frames: usize,
        bindings: usize,
    ) -> WebDriverResult<Self> {
        let script = (
            [(CONTENT_TYPE, "text/javascript")],
            include_str!("portal.js"),
        );
        let routes = Router::new()
            .route("/", get(async || Html(PAGE)))
            .route("/portal.js", get(async move || script));
        let site = Site::start(routes).await;
        let events = OFFERED.join(",");
        let query = format!("app={app}&events={events}&frames={frames}&token={TOKEN}");
        driver
            .goto(site.url(&format!("/?placement=PAGE_BACKGROUND_WORKER&{query}")))
            .await?;
        let portal = Self {
            _site: site,
            driver,
        };
        portal.bound(bindings).await?;
        Ok(portal)
    }

    /// Waits until frames have bound so many events, counted from the opening of the portal.
    pub(crate) async fn bound(&self, count: usize) -> WebDriverResult<Vec<String>> {
        let script = "whenBound(arguments[0], arguments[1])";
        let bound = self.driver.execute_async(script, [count.into()]).await?;
        bound.convert()
    }

    /// Emits an event with a value; to how many bindings.
    pub(crate) async fn emit(&self, event: &str, value: impl Into<Value>) -> WebDriverResult<u64> {
        let script = "return emit(arguments[0], arguments[1])";
        let reached = self.driver.execute(script, [event.into(), value.into()]);
        reached.await?.convert()
    }

    /// Runs a script in the portal's page.
    pub(crate) async fn run(&self, script: &str) -> WebDriverResult<()> {
        self.driver.execute(script, []).await.map(drop)
    }

    /// Runs a script in the first frame.
    pub(crate) async fn in_frame(&self, script: &str) -> WebDriverResult<Value> {
        let frame = self.driver.find(By::Tag("iframe")).await?;
        frame.enter_frame().await?;
        let answer = self.driver.execute(script, []).await;
        self.driver.enter_default_frame().await?;
        Ok(answer?.json().clone())
    }
}
