//! What the generator makes, compiled under lints that are stricter than most users have.

#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    rust_2018_idioms,
    single_use_lifetimes
)]
#![allow(
    clippy::deprecated_cfg_attr,
    reason = "tool attributes come from the prelude, which is off here"
)]
#![no_implicit_prelude]

/// The built-in spec.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/bitrix24.rs"]
pub mod bitrix24;
/// No event at all.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/commands_only.rs"]
pub mod commands_only;
/// Events, fields and values that should not be used any more.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/deprecated.rs"]
pub mod deprecated;
/// Every type, required and optional.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/field_types.rs"]
pub mod field_types;
/// Names that could meet others.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/hostile_names.rs"]
pub mod hostile_names;
/// Every kind of payload.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/payloads.rs"]
pub mod payloads;
/// Open and closed enums.
#[cfg_attr(rustfmt, rustfmt_skip)]
#[path = "golden/value_sets.rs"]
pub mod value_sets;
