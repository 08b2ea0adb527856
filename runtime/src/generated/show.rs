//! `Debug`, as it would be derived.

use core::{
    any::type_name,
    fmt::{Debug, Formatter, Result},
};

use super::Generated;
use crate::{encode::Record, event::Payload};

/// `Initialized { call_id: "a", .. }`
///
/// # Errors
///
/// The formatter's own.
pub fn show<T: Generated>(value: &T, f: &mut Formatter<'_>) -> Result {
    show_record(type_name::<T>(), value, f)
}

/// `Initialized(Initialized { call_id: "a", .. })`: variants are called as their payloads.
///
/// # Errors
///
/// The formatter's own.
pub fn show_event(payload: &dyn Payload, f: &mut Formatter<'_>) -> Result {
    f.debug_tuple(short(payload.type_name()))
        .field(&Shown(payload))
        .finish()
}

struct Shown<'a>(&'a dyn Payload);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_record(self.0.type_name(), self.0.as_record(), f)
    }
}

fn show_record(path: &str, record: &dyn Record, f: &mut Formatter<'_>) -> Result {
    let mut shown = f.debug_struct(short(path));
    for (index, field) in record.shape().fields.iter().enumerate() {
        if let Some(part) = record.field(index) {
            shown.field(field.name, &part);
        }
    }
    shown.finish()
}

/// The last name of a path.
fn short(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
