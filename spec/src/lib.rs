//! Model, reader and checks of the placement event spec format, and the Bitrix24 spec itself.
//!
//! ```
//! use bitrix24_placement_spec::{Inline, load};
//!
//! let spec = load("my.json", &Inline::new("my.json", r#"{
//!     "format": 1,
//!     "groups": { "door": { "events": { "Door.opened": { "payload": "none" } } } }
//! }"#))?;
//! assert_eq!(spec.groups()[0].events()[0].name().as_str(), "Door.opened");
//! # Ok::<(), bitrix24_placement_spec::Report>(())
//! ```
//!
//! The format is described key by key in the crate's README. This crate never sees Rust tokens and never touches
//! the file system: text comes in through [`Files`], a checked [`Spec`](model::Spec) or a [`Report`] of every fault
//! goes out.

pub mod bitrix24;
mod check;
mod fault;
mod gather;
mod index;
mod json;
mod mend;
pub mod model;
pub mod name;
mod nearest;
mod node;
mod path;
mod raw;
mod render;
mod source;
mod text;

pub use fault::{Fault, Related, Report, Rule};
pub use mend::mend;
pub use nearest::nearest;
pub use source::{Files, Inline};

use fault::Faults;

/// Reads the spec that begins with the file `root`, and all that it includes, and checks it.
///
/// # Errors
///
/// Every fault of all its files.
pub fn load(root: &str, files: &dyn Files) -> Result<model::Spec, Report> {
    let faults = Faults::default();
    let gathered = gather::gather(root, files, &faults);
    let spec = check::check(&gathered, &faults);
    faults.finish(root, &gathered.texts, spec)
}
