//! A page script that forwards events to a server.
//!
//! Interface events exist only in the frame that Bitrix24 opens. The script binds those that a handler covers, and posts
//! each to the handler URL, where the module `server` takes it. It works with the classic `BX24` and with the SDK
//! `@bitrix24/b24jssdk`, and is plain JavaScript without dependencies.
//!
//! ```
//! use bitrix24_placement::{background_call_card as card, bridge::Bridge, placement_handler};
//!
//! struct Softphone;
//!
//! #[placement_handler]
//! impl Softphone {
//!     #[on(card::AnswerButtonClick)]
//!     async fn answer(&self) {}
//! }
//!
//! let bridge = Bridge::of::<Softphone>().handler_url("/events");
//! assert!(bridge.script().contains("BackgroundCallCard::answerButtonClick"));
//!
//! # #[cfg(feature = "axum")] {
//! let router: axum::Router = axum::Router::new().route("/bridge.js", bitrix24_placement::bridge::route(&bridge));
//! # }
//! ```
//!
//! # In the page
//!
//! ```html
//! <meta name="placement-session" content="the token of the session, from `Opened`">
//! <script src="https://api.bitrix24.com/api/v1/"></script>
//! <script src="/bridge.js"></script>
//! ```
//!
//! The script finds `B24Js` or `BX24` by itself, at the latest when the page has loaded. A page that makes its own
//! `B24Frame` hands it over, with [`Bridge::manual`]: `placementBridge.start($b24)`. What `start` resolves with says which
//! events are bound, and which of them the placement does not offer; the console has a warning for those as well.
//!
//! Listeners of `window` learn how it goes. None of these events carries the token:
//!
//! | event | `detail` | when |
//! |---|---|---|
//! | `placement:received` | `event`, `id`, `args` | an event came |
//! | `placement:delivered` | `event`, `id` | the server has acknowledged it |
//! | `placement:refused` | `event`, `id`, `status` | it is given up; `status` is 0 where it was never answered |
//! | `placement:waiting` | `status`, `pending` | nothing gets through; it will be tried again |
//! | `placement:expired` | `pending` | the session is over; `preventDefault()` keeps the page from loading again |
//!
//! `placementBridge.pending` counts what is not delivered yet. Types for TypeScript are made of the spec by
//! `bitrix24-placement-codegen types`.
//!
//! # What is sent
//!
//! `POST` with `Authorization: Bearer <token>` and a JSON array of deliveries, each with `event`, `args`, a random `id`,
//! `seq`, `ts` in milliseconds, and `placement`; one request at a time, in order. An answer with the header
//! `placement-session` brings a new token. A page with nothing to send posts an empty array now and then, so that its
//! session goes on ([`Bridge::heartbeat`]). Arguments are sent as they came, but for halves of surrogate pairs, which
//! are no text and become U+FFFD.
//!
//! | answer | |
//! |---|---|
//! | 2xx | done |
//! | 400, 403, 413, 415, 422 | given up; where one delivery spoils a request, each goes alone |
//! | 401 | the page is loaded again, at most once a minute, and only with deliveries waiting: [`Bridge::on_expired`] |
//! | no answer, any other status | tried again, with longer and longer pauses ([`Bridge::pauses`]), or after `Retry-After` |
//! | any other status, for one delivery of a batch | the same, [`Bridge::attempts`] times, while the others go on |
//!
//! # What may get lost
//!
//! - What is not acknowledged is in `sessionStorage` as well, so it survives a reload, and a reload of the portal's page:
//!   the next page of the same account in that tab sends it. The session token is never stored. Where storage is
//!   forbidden or full, deliveries live as long as the page.
//! - Of more than [`Bridge::queue`] deliveries, or 2 MB, the oldest are given up.
//! - While a page closes, up to 64 KiB are still sent (`fetch` with `keepalive`, since `sendBeacon` has no headers for the
//!   token); what is beyond is lost when the tab closes, too.
//! - A delivery whose answer got lost is sent again. The server knows it by its id for
//!   `Limits::replay_window`; after that it is handled twice.
//!
//! # Content-Security-Policy
//!
//! This is enough for the script, with the classic library from Bitrix24:
//!
//! ```text
//! default-src 'none'; script-src 'self' https://api.bitrix24.com; connect-src 'self';
//! frame-ancestors https://some-domain.bitrix24.com
//! ```
//!
//! Without the classic library `'self'` will do for scripts. A page that calls REST adds `https://some-domain.bitrix24.com`
//! to `connect-src`. A handler URL on another origin has to be there, too, must answer CORS preflights, allow the headers
//! `authorization` and `content-type`, and expose `placement-session`.

use core::{
    hash::{Hash as _, Hasher as _},
    time::Duration,
};
use std::{
    format,
    hash::DefaultHasher,
    string::{String, ToString as _},
    vec::Vec,
};

use serde_json::{Value, json};

use crate::{dispatch::PlacementHandler, info::EventInfo};

#[cfg(feature = "axum")]
mod axum;

#[cfg(feature = "axum")]
pub use self::axum::route;

/// Made of `bridge/script/*.js` by a minifier; a test compares them.
const SCRIPT: &str = include_str!("bridge/script.min.js");

/// What stands for the settings in it.
const CONFIG: &str = "__CONFIG__";

/// The shortest pause: without any, a page would keep a server down.
const SHORTEST: Duration = Duration::from_millis(10);

/// A page script that binds events and posts them to the handler URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bridge {
    events: Vec<EventInfo>,
    handler_url: String,
    is_manual: bool,
    expired: Expired,
    queue: usize,
    attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
    heartbeat: Duration,
}

/// What a page does when its session is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Expired {
    /// It loads itself again: a frame that was opened by a form is opened by it again, with a new session. In Chromium
    /// that is all; another browser may ask the user first.
    #[default]
    Reload,
    /// It goes on trying, in case the application puts a new token into the `<meta>` element. `placement:expired` says
    /// that it is time.
    Wait,
}

impl Bridge {
    /// The type of the script, for the header `content-type`.
    pub const CONTENT_TYPE: &'static str = "text/javascript; charset=utf-8";

    /// Forwards the events that a handler covers.
    pub fn of<H: PlacementHandler + ?Sized>() -> Self {
        Self::for_events(H::EVENTS.iter().copied())
    }

    /// Forwards these events.
    ///
    /// ```
    /// use bitrix24_placement::{EVENTS, bridge::Bridge};
    ///
    /// let everything = Bridge::for_events(EVENTS.iter());
    /// ```
    pub fn for_events(events: impl IntoIterator<Item = EventInfo>) -> Self {
        let mut unique: Vec<EventInfo> = Vec::new();
        for event in events {
            if !unique.contains(&event) {
                unique.push(event);
            }
        }
        Self {
            events: unique,
            handler_url: "/events".to_string(),
            is_manual: false,
            expired: Expired::default(),
            queue: 1000,
            attempts: 50,
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(60),
            heartbeat: Duration::from_secs(20 * 60),
        }
    }

    /// Where deliveries are posted, relative to the page: `/events`, if not set.
    #[must_use]
    pub fn handler_url(self, url: impl Into<String>) -> Self {
        let handler_url = url.into();
        Self {
            handler_url,
            ..self
        }
    }

    /// Waits for the page to call `placementBridge.start(client)`.
    #[must_use]
    pub fn manual(self) -> Self {
        Self {
            is_manual: true,
            ..self
        }
    }

    /// What the page does when its session is over.
    #[must_use]
    pub fn on_expired(self, expired: Expired) -> Self {
        Self { expired, ..self }
    }

    /// How many deliveries wait at most: 1000, if not set. Of more, the oldest are given up.
    #[must_use]
    pub fn queue(self, queue: usize) -> Self {
        Self { queue, ..self }
    }

    /// How often one delivery is tried whose handler fails while others get through: 50 times, if not set. That the
    /// server cannot be reached does not count.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The pause after the first failure, which doubles with each further one, and the longest: a second and a minute,
    /// if not set. A random part of up to a half is taken off. Less than 10 ms is 10 ms.
    #[must_use]
    pub fn pauses(self, first: Duration, longest: Duration) -> Self {
        Self {
            first_pause: first,
            longest_pause: longest,
            ..self
        }
    }

    /// How often a page with nothing to send posts an empty batch: every 20 minutes, if not set. Zero is never.
    ///
    /// A session is renewed in the second half of its life, so this should be less than half of it.
    #[must_use]
    pub fn heartbeat(self, heartbeat: Duration) -> Self {
        Self { heartbeat, ..self }
    }

    /// The events that it forwards.
    pub fn events(&self) -> &[EventInfo] {
        &self.events
    }

    /// The JavaScript to serve.
    pub fn script(&self) -> String {
        SCRIPT.replacen(CONFIG, &self.config(), 1)
    }

    /// A value for the header `etag`: another one for another script.
    pub fn etag(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.script().hash(&mut hasher);
        format!("\"{:016x}\"", hasher.finish())
    }

    /// The settings, as an expression that may stand in a page, too.
    fn config(&self) -> String {
        let never = self.heartbeat.is_zero();
        let heartbeat = if never { Duration::MAX } else { self.heartbeat };
        let config = json!({
            "url": self.handler_url,
            "events": self.events.iter().map(|event| names(*event)).collect::<Vec<_>>(),
            "find": !self.is_manual,
            "reload": self.expired == Expired::Reload,
            "queue": self.queue,
            "tries": self.attempts,
            "first": milliseconds(self.first_pause.max(SHORTEST)),
            "longest": milliseconds(self.longest_pause.max(SHORTEST)),
            "heartbeat": milliseconds(heartbeat),
        });
        config.to_string().replace('<', "\\u003c")
    }
}

/// The wire names of an event, of which the placement offers one.
fn names(event: EventInfo) -> Value {
    let aliases = event.aliases();
    core::iter::once(event.name()).chain(aliases).collect()
}

/// As a timer of a browser takes them: more would be none at all.
fn milliseconds(duration: Duration) -> i32 {
    i32::try_from(duration.as_millis()).unwrap_or(i32::MAX)
}
