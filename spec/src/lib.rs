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
//! the file system: text comes in through [`Files`], a checked [`Spec`] or a [`Report`] of every fault goes out.

pub mod bitrix24;
pub mod model;
pub mod name;
