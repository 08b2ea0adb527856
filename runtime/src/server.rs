//! Receiving deliveries on a server.
//!
//! Bitrix24 opens a page of yours by a POST that proves where it comes from. The page gets a *session token* in return,
//! and posts each event that it is told of to your server, with that token. The same server takes what Bitrix24 itself
//! posts in that way, as forms with an application token.
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use std::sync::Arc;
//!
//! use axum::{Router, response::Html, routing::post};
//! use bitrix24_placement::{
//!     background_call_card as card, placement_handler,
//!     server::{DeliveryService, Opened, Policy, Receiver, SessionKey, deliveries},
//! };
//!
//! struct Softphone;
//!
//! #[placement_handler]
//! impl Softphone {
//!     #[on(card::Initialized)]
//!     async fn call_started(&self, call: card::Initialized) {
//!         println!("call {}", call.call_id);
//!     }
//! }
//!
//! /// The handler of the placement: `Opened` has checked who asks.
//! async fn page(opened: Opened) -> Html<String> {
//!     Html(format!(r#"<meta name="placement-session" content="{}">"#, opened.token.expose()))
//! }
//!
//! let policy = Policy::new("51610fefc120afb4b628cc82d6298cce").allow_domain("some-domain.bitrix24.com");
//! let receiver = Arc::new(Receiver::new(policy, SessionKey::generate()?));
//! let service = DeliveryService::new(Arc::clone(&receiver), Arc::new(Softphone));
//! let router: Router = Router::new()
//!     .route("/placement", post(page))
//!     .route("/events", deliveries(service))
//!     .with_state(receiver);
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is read
//!
//! | body | |
//! |---|---|
//! | `{"event": "...", "args": [...]}` | what the callback got |
//! | `{"event": "...", "data": ...}` | the payload as a value: an object, one value as itself, several arguments by name, or in an array, or the first of them alone; no data where there is none |
//! | `[{...}, {...}]` | several of those, handled in this order; `[]` says that the page is still there |
//! | `event=...&data[KEY]=...` | a form with PHP's brackets; every value is text |
//!
//! Each may have `id`, `seq`, `ts`, `placement`, and `auth` with `application_token`, `domain`, `member_id`. In a form,
//! `args[0]=...` are the arguments one by one, and so is a list in `data`: `data[0]=...`, `data[]=...`; `data=...` is one
//! value as itself. Whatever the body, the event that comes out is the same.
//!
//! # Who may deliver
//!
//! A request shows a session token, `Authorization: Bearer <token>`, or each delivery an application token,
//! `auth[application_token]`. What is shown must hold, one of them must be there, and both are compared in constant
//! time. A session is bound to an account, a frame and a time; it cannot deliver for another account.
//!
//! # Pages that stay open
//!
//! A session token is good for an hour ([`Limits::session`]). From half of that on, every answer to a request whose headers
//! are in order carries `placement-session: <new token>` ([`SESSION_HEADER`]) and `cache-control: no-store`, whatever became
//! of the deliveries; the page takes the new token over. The old one stays good until its own end, so requests under way
//! are not lost. A page that has nothing to deliver posts `[]` now and then, which is acknowledged. Renewal ends when the
//! page was opened a day ago ([`Limits::session_age`]): the token itself says when that was. Then the answer is 401, and the
//! page must be opened anew. A page of another origin sees the header only where CORS exposes it.
//!
//! # What is answered
//!
//! | status | |
//! |---|---|
//! | 200 | acknowledged: handled, not covered, of an unknown event, or handled before |
//! | 207 | some deliveries of a batch are acknowledged |
//! | 400, 413, 415, 408 | no delivery; too large; neither JSON nor a form; too slow |
//! | 401, 403 | the sender is not known; is known, and not allowed |
//! | 422 | the arguments do not fit the event |
//! | 500, 503 | the handler failed or panicked; took too long. Worth to be sent again |
//!
//! The answer to a batch has a status for each delivery in its body, `[{"status":200},{"status":422}]`. If none is
//! acknowledged, the status of the whole is the highest of them. No body says more than statuses.
//!
//! Numbers are read where somebody wants them: `1e999` is a number of JSON, and in a key that nobody knows it is as good as
//! any other. Text is text everywhere: half a surrogate pair is none, and is refused.
//!
//! # Again, and in order
//!
//! A delivery with an `id` that was acknowledged is acknowledged again, and not handled again, for the time of
//! [`Limits::replay_window`]. Ids are those of an account, whichever page sends them, so a page makes them random. What
//! failed may come again. Deliveries of one call (`CALL_ID`), and those of one page, are handled one after the other, as
//! they came; other calls go on meanwhile. This holds within one process: several servers behind one address need
//! handlers that can bear a repetition, as any handler of such events should.
//!
//! *As they came* means the order of requests, and in a batch that of the array; `seq` does not change it. A page that
//! cares sends one request at a time, and what failed before what is new. A delivery with a lower `seq` than another that
//! was handled is late, not wrong: it is handled, and the handler sees its `seq`, its `id` and whose session it was by
//! [`Context::accepted`](crate::Context::accepted). To hold back later ones until it comes would make events of a call
//! wait for one that may never come.
//!
//! # Without a runtime
//!
//! [`Receiver`] is the same without sockets, clocks and tasks: [`head`](Receiver::head) decides by the headers,
//! [`deliveries`](Receiver::deliveries) by the body, [`is_duplicate`](Receiver::is_duplicate) and
//! [`done`](Receiver::done) keep account. Features `tower` and `axum` are thin layers over it.

mod accepted;
#[cfg(feature = "tower")]
mod answering;
#[cfg(feature = "axum")]
mod axum;
mod bearer;
mod body;
mod call;
mod content;
mod counters;
mod delivery;
mod digest;
mod form;
mod head;
mod headers;
mod limits;
mod open;
#[cfg(feature = "tower")]
mod order;
mod outcome;
#[cfg(feature = "tower")]
mod patience;
mod policy;
mod posted;
#[cfg(feature = "tower")]
mod read;
mod receiver;
mod refusal;
#[cfg(feature = "tower")]
mod reply;
mod secret;
mod seen;
mod session;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "tower")]
mod trace;
mod verified;
mod word;

#[cfg(feature = "tower")]
pub use self::answering::Answering;
#[cfg(feature = "axum")]
pub use self::axum::deliveries;
#[cfg(feature = "tower")]
pub use self::tower::DeliveryService;
pub use accepted::{Accepted, Received};
pub use body::Text;
pub use counters::Counts;
pub use digest::Digest;
pub use head::{Head, SESSION_HEADER};
pub use limits::Limits;
pub use open::{OpenFailure, OpenRequest, Opened, Status};
pub use outcome::{Answer, Outcome};
pub use policy::Policy;
pub use posted::Posted;
pub use receiver::Receiver;
pub use refusal::Refusal;
pub use secret::Secret;
pub use session::{Session, SessionKey};
