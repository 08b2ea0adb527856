//! `placement.*`: handlers of placements, by an administrator and with the authorisation of an application.
//!
//! A webhook gets [`WrongAuthType`](crate::rest::ErrorCode::WrongAuthType). Nothing is shown before the installation of
//! the application is finished.

mod bind;
mod label;
mod list;
mod registered;
mod unbind;
mod worker;

pub use bind::{Bind, BindOptions, InvalidPlacement};
pub use label::Label;
pub use list::List;
pub use registered::{Get, RegisteredHandler};
pub use unbind::{Unbind, Unbound};
pub use worker::{BindWorker, WORKER};
