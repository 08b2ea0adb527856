//! Events and options in the frame itself, for applications that run as WASM in the page.
//!
//! TODO

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
