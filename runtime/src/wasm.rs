//! Events and options in the frame itself, for applications that run as WASM in the page.
//!
//! Bitrix24 opens a page in a frame, and tells it by messages what the operator does. A page speaks with the portal
//! through one of two clients: BX24.js, whose global is `BX24`, or the official SDK, `@bitrix24/b24jssdk`. A [`Frame`] is
//! the same over both.
//!
//! ```no_run
//! use bitrix24_placement::{
//!     PlacementOptions, background_call_card as card, placement_handler,
//!     wasm::{Binding, Frame, FrameError},
//! };
//!
//! struct Softphone;
//!
//! #[placement_handler]
//! impl Softphone {
//!     #[on(card::Initialized)]
//!     fn call_started(&self, call: card::Initialized) {
//!         // Show who is calling.
//!     }
//!
//!     #[on(card::AnswerButtonClick)]
//!     async fn answer(&self) {}
//! }
//!
//! async fn start() -> Result<Binding, FrameError> {
//!     let frame = Frame::find().await?; // a `BX24` or `B24Js` that the page has loaded before
//!     let info = frame.info()?;
//!     if let Ok(Some(PlacementOptions::CallInfo(call))) = info.options() {
//!         // The page was opened in the call card of `call`.
//!     }
//!     let binding = frame.bind(Softphone).await?;
//!     for event in binding.not_offered() {
//!         // The platform would be silent about these.
//!     }
//!     Ok(binding) // the handler receives events until this is dropped
//! }
//! ```
//!
//! In an application, `start` is a function with `#[wasm_bindgen(start)]`, or a task of the front end's own; the workspace
//! has an example in Yew, `tests/wasm/frontend`.
//!
//! # What it takes care of
//!
//! - The placement is asked first what it offers. A wrong name, or one of another placement, would be met with silence;
//!   here it is listed in [`Binding::not_offered`], and is an error where nothing is left.
//! - Every event is subscribed to once for each client of the page, however many handlers receive it and however often
//!   [`Frame::find`] is called. The platform would deliver twice to who binds twice.
//! - The SDK settles the promise of `bindEvent` with the first event, if that comes within 900 ms, and then does not call
//!   back. It is taken from there, an empty one too: the portal does not acknowledge a subscription, so that whatever
//!   arrives is an event.
//! - Each handler receives its events one after the other, in their order. Where its methods are plain functions, it does
//!   so within the call of the platform. While an `async` method waits, up to [`MAX_WAITING`] deliveries wait as well.
//! - What a method returns as an error, and what cannot be decoded, goes to [`Bind::on_fault`], or else to the console of
//!   the browser, where nothing of the payload is shown.
//! - A portal that does not answer is an error after 10 seconds, or what [`Connect::deadline`] and [`Bind::deadline`] say.
//!
//! Payloads are read from the values of JavaScript, by the same rules as JSON, and without JSON between. What JSON has no
//! form for is read as `JSON.stringify` would write it; halves of characters become U+FFFD; whole numbers beyond 2<sup>53</sup>,
//! which have lost digits already, are no ids. Bounds on size and depth are those of text.
//!
//! # Limits
//!
//! - The platform has no way to unsubscribe. A dropped [`Binding`] ends what it hands over, not its messages.
//! - Only the first argument of an event reaches a frame.
//! - The frame is the only place that has these events: who wants them on a server forwards them.
//! - A method that panics stops the module, as everywhere in WASM.
//!
//! On other targets than `wasm32-unknown-unknown` the module compiles, so that documentation and checks need no second
//! target, but nothing of it can be called.
//!
//! Sources: `api-reference/widgets/ui-interaction/index.md` of the official documentation, and the source of both clients.

mod bind;
mod binding;
mod client;
mod connect;
mod deadline;
mod delivery;
mod error;
mod fault;
mod frame;
mod inbox;
mod info;
mod interface;
mod js;
mod keys;
mod not_offered;
mod route;
mod script;
mod texts;
mod walk;
mod written;

pub use bind::Bind;
pub use binding::Binding;
pub use connect::Connect;
pub use delivery::JsDelivery;
pub(crate) use delivery::read_options;
pub use error::FrameError;
pub use fault::Fault;
pub use frame::Frame;
pub use inbox::MAX_WAITING;
pub use info::PlacementInfo;
pub use interface::Interface;
pub use not_offered::NotOffered;
pub(crate) use texts::Texts;
