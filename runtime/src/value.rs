//! Values that Rust has no type for.

mod date;
mod digits;
mod id;
mod json;
mod unlisted;

pub use date::{Date, InvalidDate};
pub use digits::{Digits, InvalidDigits};
pub use id::{Id, InvalidId};
pub use json::{InvalidJson, Json};
pub use unlisted::{UnknownValue, Unlisted};
