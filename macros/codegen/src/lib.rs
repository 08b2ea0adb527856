//! Turns a checked [`Spec`] into Rust tokens.
//!
//! The macros, build scripts and the command all call [`generate`]. A `Spec` is valid by construction, so generating
//! cannot fail. What comes out is thin glue: it names fields and hands out places to put them; reading, writing and all
//! leniency are in the runtime. This crate never reads files and never checks specs.
//!
//! ```
//! use bitrix24_placement_codegen::{Options, generate};
//! use bitrix24_placement_spec::{Inline, load};
//!
//! let text = r#"{ "format": 1, "groups": { "door": { "events": { "Door.opened": { "payload": "none" } } } } }"#;
//! let spec = load("door.json", &Inline::new("door.json", text))?;
//! let rust = generate(&spec, &Options::default()).to_string();
//! assert!(rust.contains("pub struct DoorOpened"));
//! # Ok::<(), bitrix24_placement_spec::Report>(())
//! ```

mod access;
mod alike;
mod choice;
mod description;
mod docs;
mod event_enum;
mod field;
mod group;
mod handler;
mod module;
mod names;
mod object;
mod options;
mod ordinal;
mod payload;
mod placement_options;
mod registry;
mod root;
mod types;
#[cfg(feature = "typescript")]
mod typescript;
mod value_set;

pub use options::{Options, Place};
#[cfg(feature = "typescript")]
pub use typescript::typescript;

use bitrix24_placement_spec::model::Spec;
use proc_macro2::TokenStream;

/// The Rust items of a spec: one module per group, the module `types`, `AnyEvent` and `EVENTS`.
pub fn generate(spec: &Spec, options: &Options) -> TokenStream {
    root::root(spec, options)
}
