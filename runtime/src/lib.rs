//! Bitrix24 placement events, typed.
//!
//! Bitrix24 shows an application's page in a frame, a *placement*, and tells the page what the operator does: the call
//! card opened, Answer was clicked, the client changed. This crate turns those *deliveries* into Rust types and hands
//! them to the methods of a *handler*. What the platform sends differs from what it documents, and from client to
//! client; everything that is known of it is read here, and what cannot be read is an error that says where.
//!
//! # From a delivery to a method
//!
//! ```
//! use bitrix24_placement::{Dispatch, Dispatched, background_call_card as card, placement_handler};
//!
//! struct Softphone;
//!
//! #[placement_handler]
//! impl Softphone {
//!     #[on(card::MuteButtonClick)]
//!     fn mute(&self, event: card::MuteButtonClick) {
//!         assert!(event.muted);
//!     }
//! }
//!
//! let delivery = r#"{"event": "BackgroundCallCard::muteButtonClick", "args": ["Y"]}"#;
//! assert!(matches!(Softphone.dispatch(delivery)?, Dispatched::Handled(_)));
//! # Ok::<(), bitrix24_placement::DispatchError>(())
//! ```
//!
//! # Where to find things
//!
//! | to | use |
//! |---|---|
//! | handle events with methods | [`placement_handler`], then [`Dispatch`] or [`DispatchAsync`] |
//! | handle the events of one group with a plain `impl` | its `Handler`, such as [`background_call_card::Handler`] |
//! | get values | [`from_str`], [`from_slice`], [`from_value`] into [`AnyEvent`] or the `Event` of a group |
//! | decode one known event | [`Args`], [`Delivery`] |
//! | make a payload | its `default` or `new`, or [`Build`] |
//! | write a payload | [`Payload::to_args`], or `serde` |
//! | list or look up events | [`EVENTS`] |
//! | know what a page was opened with | [`PlacementOptions`], [`PlacementOptionsOf::decode`] |
//! | have events of your own | [`placement_events!`] |
//! | take deliveries on a server (`axum`, `tower`, `server`) | `server::deliveries`, `server::DeliveryService`, `server::Receiver` |
//! | bind events, show pages, raise the card of a call (`reqwest`, `rest`) | `rest::Client`, `rest::Portal`, `rest::BindEvent` |
//!
//! # What is read
//!
//! - Ids as numbers or digits, without loss ([`Id`]); booleans as `true`, `"true"`, `"Y"`, `1`; text also from numbers.
//! - Every way to say nothing that the spec lists for a field: no key, `null`, `""`, `0`, `"hidden"`, ... They are `None`,
//!   or an empty list. Written back, nothing has the form the documentation gives it.
//! - No data as no argument, `[]`, `""`, `{}` or `null`; an empty object as `[]`; a list with gaps as an object.
//! - Positional arguments one by one or in one array, the last ones missing.
//! - Keys in any order; unknown keys are skipped; of a repeated key the last value counts, as in `JSON.parse`.
//! - Values that a value set does not list are kept, as `Other`.
//! - Unknown events keep their raw arguments and come with the nearest known name.
//!
//! A delivery may have [`MAX_BYTES`] and nest [`MAX_DEPTH`] deep. Nothing panics, whatever comes in. Decoding allocates
//! the texts and lists of the payload, and no more. `cargo bench --bench decode` measures it against serde's derives and
//! others.
//!
//! # Features
//!
//! - `std` (default) adds suggestions for unknown events. Without it the crate needs `alloc` only.
//! - `server` receives deliveries on a server: bytes and headers in, decision out.
//! - `tower` makes that a `Service` on tokio; `axum` adds routes and extractors.
//! - `wasm` adds the module `wasm`, events and options in the frame itself, over BX24.js or the official SDK.
//! - `bridge` adds the module `bridge`, a script that forwards the events of a page to a server.
//! - `rest` adds the module `rest`, requests to Bitrix24 as values; `reqwest` sends them.
//!
//! None of the last five brings anything into a build without it.

#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod args;
mod argument;
#[cfg(feature = "bridge")]
pub mod bridge;
mod build;
mod calls;
mod context;
mod coverage;
mod decode;
mod delivery;
mod description;
mod dispatch;
mod encode;
mod envelope;
mod error;
mod event;
mod event_set;
mod generated;
mod info;
mod limits;
mod names;
mod nearest;
mod outcome;
mod placement_options;
mod projection;
mod registry;
#[cfg(feature = "rest")]
pub mod rest;
mod serde_form;
#[cfg(feature = "server")]
pub mod server;
mod shape;
mod table;
mod unknown;
mod vacant;
mod value;
#[cfg(feature = "wasm")]
pub mod wasm;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// Turns a spec file into Rust: payload types, value sets, dispatch traits and a registry of events.
///
/// ```
/// bitrix24_placement::placement_events! {
///     inline = r#"{
///         "format": 1,
///         "groups": { "door": { "prefix": "Door.", "events": { "Door.opened": { "payload": "none" } } } }
///     }"#,
///     module = events
/// }
///
/// use bitrix24_placement::from_str;
/// use events::{EVENTS, door};
///
/// assert_eq!(EVENTS.len(), 1);
/// let opened = from_str::<door::Event>(r#"{"event": "Door.opened", "args": []}"#);
/// # assert!(opened.is_ok());
/// ```
///
/// Mostly the spec is a file: `placement_events!("spec/my-events.json")`.
///
/// The path is looked for beside the calling file, then in the package. When the file, or one that it includes, changes,
/// the code is generated again. Every fault of the spec is an error of the compiler, with its line.
///
/// For each group of the spec there is a module with
///
/// - a type for the payload of each event, which implements [`Payload`] and [`PlacementEvent`];
/// - `Event`, an enum over them, which is an [`EventSet`];
/// - `Handler`, a trait with a method for each event, and `Event::dispatch` to call it;
/// - `EVENTS`, what the spec says of each event.
///
/// Beside the modules there are `AnyEvent`, an enum over the groups, `EVENTS`, a [`Registry`] of all events, and a module
/// `types` for declared enums and objects. What this crate has for Bitrix24 is made by the same macro. To keep several
/// specs apart, give each a module of its own, and inside of a function give it one in any case.
///
/// # Options
///
/// Behind the path, or several paths of files that make one spec:
///
/// | option | |
/// |---|---|
/// | `inline = r#"{...}"#` | the spec itself, instead of a path |
/// | `module = doors`, `vis = pub(crate)` | a module around everything, and its visibility; without `module` the visibility of what is outermost |
/// | `only = ["Door::opened"]`, `except = [...]` | which events, by wire name |
/// | `open = [Mood]`, `closed = [Mood]` | whether an enum keeps values that are not listed |
/// | `derive = { *: [Hash], Opened: [Ord] }` | further derives, on all types or by name: `Opened`, `door::Opened` |
/// | `attributes = { Opened: [#[must_use]], Opened.by: [...] }` | attributes, on types or on fields |
/// | `replace = { Guest: crate::Visitor }` | a type of your own, which derives [`PlacementEvent`](derive@PlacementEvent) as `transparent`, for a declared one |
/// | `crate = path` | the path of this crate, where it is not known by itself |
/// | `dump = "target/doors.rs"` | writes the code to a file, relative to the package, and includes that, so that errors have lines |
///
/// An option that matches nothing is an error.
#[macro_export]
macro_rules! placement_events {
    ($($input:tt)*) => {
        $crate::__private::placement_events! { crate = $crate; $($input)* }
    };
}

/// Makes the methods of an `impl` block receive events.
///
/// `#[on(...)]` names one or more events of a method. The method takes `&self` and nothing, the payload, `&payload`, or
/// anything all its payloads are, such as `&dyn Payload`; it returns `()` or `Result<(), E>`; it may be `async`.
///
/// ```
/// use bitrix24_placement::{Payload, PlacementHandler, background_call_card as card, placement_handler};
///
/// struct Softphone;
///
/// #[placement_handler]
/// impl Softphone {
///     #[on(card::Initialized)]
///     async fn call_started(&self, call: card::Initialized) -> Result<(), std::io::Error> {
///         println!("{} is calling", call.phone_number.as_deref().unwrap_or("somebody"));
///         Ok(())
///     }
///
///     #[on(card::AnswerButtonClick)]
///     async fn answer(&self) {}
///
///     #[on(card::MuteButtonClick, card::HoldButtonClick)]
///     fn log(&self, payload: &dyn Payload) {
///         println!("{} {}", payload.info(), payload.to_args());
///     }
/// }
///
/// assert_eq!(Softphone::EVENTS.len(), 4); // those to subscribe to
/// ```
///
/// If every method is a plain function, the type implements [`Dispatch`]. In any case it implements [`DispatchAsync`] and
/// [`DispatchLocal`]; with `#[placement_handler(?Send)]`, whose futures stay on their thread, only the latter.
pub use bitrix24_placement_macros::placement_handler;

/// Derives [`PlacementEvent`](trait@PlacementEvent) for a type that has only what an application reads of an event.
///
/// Fields have the names of the payload's fields, or say `#[placement(field = ...)]`, and are checked while compiling.
/// They may borrow from the delivery. What is not named is neither decoded nor required.
///
/// ```
/// use std::borrow::Cow;
/// use bitrix24_placement::{Args, Id, PlacementEvent, background_call_card as card, types};
///
/// #[derive(PlacementEvent)]
/// #[placement(event = card::Initialized)]
/// struct WhoCalls<'a> {
///     call_id: &'a str,
///     #[placement(field = phone_number)]
///     number: Option<Cow<'a, str>>,
///     crm_bindings: Vec<Link>,
/// }
///
/// #[derive(PlacementEvent)]
/// #[placement(object = types::CrmBinding)]
/// struct Link {
///     entity_id: Option<EntityId>,
/// }
///
/// #[derive(PlacementEvent, Debug, PartialEq)]
/// #[placement(transparent)]
/// struct EntityId(Id);
///
/// let args = Args::from_json(r#"[{"CALL_ID": "7", "PHONE_NUMBER": "+1", "CRM_BINDINGS": [{"ENTITY_ID": "5"}]}]"#)?;
/// let call: WhoCalls<'_> = args.decode()?;
/// assert_eq!((call.call_id, call.number.as_deref()), ("7", Some("+1")));
/// assert_eq!(call.crm_bindings[0].entity_id, Some(EntityId(Id::new(5))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A tuple struct takes positional arguments, or the one value of an event; a unit struct takes nothing.
///
/// ```
/// use bitrix24_placement::{Args, PlacementEvent, background_call_card as card};
///
/// #[derive(PlacementEvent)]
/// #[placement(event = card::MuteButtonClick)]
/// struct Muted(bool);
///
/// assert!(Args::from_json("[1]")?.decode::<Muted>()?.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub use bitrix24_placement_macros::PlacementEvent;

bitrix24_placement_macros::placement_events! { crate = crate; bitrix24, derive = { *: [core::hash::Hash] } }

pub use args::Args;
pub use build::Build;
pub use context::Context;
pub use delivery::{Delivery, from_slice, from_str, from_value};
pub use dispatch::{
    BoxError, Dispatch, DispatchAsync, DispatchError, DispatchLocal, Dispatched, PlacementHandler,
};
pub use error::{DecodeError, DecodeErrorKind, DeliveryError, Malformed};
pub use event::{Payload, PlacementEvent};
pub use event_set::{EventSet, Incoming};
pub use info::{EventInfo, Origin};
pub use limits::{MAX_BYTES, MAX_DEPTH};
pub use names::Names;
pub use placement_options::PlacementOptionsOf;
pub use registry::{Events, Registry};
pub use unknown::UnknownEvent;
pub use value::{
    Date, Digits, Id, InvalidDate, InvalidDigits, InvalidId, InvalidJson, Json, UnknownValue,
    Unlisted,
};

/// The examples of the workspace's README are tests, too, where there is what they need. The file is not part of the
/// published crate.
#[cfg(all(doctest, feature = "axum", feature = "bridge", feature = "reqwest"))]
#[doc = include_str!("../../README.md")]
struct Readme;
