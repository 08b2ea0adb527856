//! Calling Bitrix24: binding events and placements, and raising the card of a call. Needs the feature `rest`.
//!
//! Requests are values, so that any HTTP client can send them; the feature `reqwest` adds `Client`, which does.
//!
//! ```
//! use bitrix24_placement::{background_call_card as card, rest::{BindEvent, Error, ErrorCode, HandlerUrl, Portal}};
//!
//! let portal = Portal::new("https://example.bitrix24.com", "an access token")?;
//! let handler = HandlerUrl::parse("https://app.example.com/events")?;
//! let bind = BindEvent::of::<card::Initialized>(handler);
//!
//! let request = portal.request(&bind).into_http(); // for the client of your choice
//! assert_eq!(request.uri().path(), "/rest/placement.bindEvent");
//!
//! // What it got: an error may well have the status 200.
//! let response = http::Response::new(r#"{"error": "expired_token", "error_description": "..."}"#);
//! match portal.answer(&bind, &response) {
//!     Ok(result) => println!("bound: {result}"),
//!     Err(error) => assert_eq!(error.code(), Some(&ErrorCode::ExpiredToken)),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | to | use |
//! |---|---|
//! | be told of events | [`BindEvent`], which says what newer documentation says about it |
//! | show a page in a placement | [`placement::Bind`], [`placement::BindWorker`], [`placement::Unbind`] |
//! | see what is shown, or could be | [`placement::Get`], [`placement::List`] |
//! | raise the card of a call | [`telephony::Register`], [`telephony::Show`], [`telephony::Hide`], [`telephony::Finish`], [`telephony::AttachRecord`] |
//! | do several things at once | [`Batch`] |
//! | call anything else | [`Untyped`], or a [`Method`] of your own |
//!
//! Access tokens and webhooks are shown neither by `Debug` nor by errors, even if the portal repeats them, and nothing here
//! writes a log.

mod answer;
mod batch;
mod bind_event;
#[cfg(feature = "reqwest")]
mod client;
mod code;
#[cfg(feature = "reqwest")]
mod connection;
mod error;
mod handler_url;
mod method;
mod object;
mod open_set;
mod parameters;
pub mod placement;
mod portal;
mod request;
mod retry;
mod secret;
pub mod telephony;

pub use batch::{Batch, BatchAnswer, BatchError, Call};
pub use bind_event::BindEvent;
#[cfg(feature = "reqwest")]
pub use client::Client;
pub use code::ErrorCode;
#[cfg(feature = "reqwest")]
pub use connection::ConnectionError;
pub use error::{AnswerError, ApiError, Error, StatusError};
pub use handler_url::{HandlerUrl, InvalidHandler, PublicUrl};
pub use method::{InvalidResult, Method, Untyped};
pub use parameters::Parameters;
pub use portal::{InvalidPortal, Portal};
pub use request::Request;
pub use retry::{Backoff, Retry};
