//! `Debug`, as it would be derived.

use core::fmt::{self, Debug, Formatter};

use super::Generated;
use crate::{
    decode::Values,
    encode::{Entries, Items, Record, View},
    event::Payload,
};

/// The struct with its fields.
///
/// # Errors
///
/// Those of the formatter.
pub fn show<T: Generated>(value: &T, f: &mut Formatter<'_>) -> fmt::Result {
    Struct(value).fmt(f)
}

/// The variant of a group's `Event` with its payload.
///
/// # Errors
///
/// Those of the formatter.
pub fn show_event(payload: &dyn Payload, f: &mut Formatter<'_>) -> fmt::Result {
    let record = payload.as_record();
    f.debug_tuple(record.shape().name())
        .field(&Struct(record))
        .finish()
}

struct Struct<'a>(&'a dyn Record);

impl Debug for Struct<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let shape = self.0.shape();
        let mut output = f.debug_struct(shape.name());
        for field in shape.fields() {
            let view = self.0.field(field.index).map(|part| part.view());
            let part = Part {
                view: view.unwrap_or(View::Nothing),
                is_optional: !field.is_required(),
            };
            output.field(field.name(shape), &part);
        }
        output.finish()
    }
}

struct Part<'a> {
    view: View<'a>,
    is_optional: bool,
}

impl Debug for Part<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.view {
            View::Nothing => f.write_str("None"),
            // Lists and maps say nothing by having no items.
            View::List(_) | View::Map(_) => Shown(&self.view).fmt(f),
            view if self.is_optional => f.debug_tuple("Some").field(&Shown(view)).finish(),
            view => Shown(view).fmt(f),
        }
    }
}

struct Shown<'a>(&'a View<'a>);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self.0 {
            View::Nothing => f.write_str("None"),
            View::Text(text) => text.fmt(f),
            View::Value(text, values) => show_value(text, values, f),
            View::Digits(text) => f.debug_tuple("Digits").field(&text).finish(),
            View::Date(date) => date.fmt(f),
            View::Boolean(value) => value.fmt(f),
            View::Integer(number) => number.fmt(f),
            View::Id(id) => id.fmt(f),
            View::Object(record) => Struct(record).fmt(f),
            View::List(items) => show_list(items, f),
            View::Map(entries) => show_map(entries, f),
            View::Json(json) => json.fmt(f),
        }
    }
}

fn show_value(text: &str, values: &Values, f: &mut Formatter<'_>) -> fmt::Result {
    match values.variant(text) {
        Some(variant) => f.write_str(variant),
        None => f.debug_tuple("Other").field(&Unlisted(text)).finish(),
    }
}

/// As the type of this name shows itself.
struct Unlisted<'a>(&'a str);

impl Debug for Unlisted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unlisted").field(&self.0).finish()
    }
}

fn show_list(items: &dyn Items, f: &mut Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_list();
    for item in items.items() {
        output.entry(&Shown(&item.view()));
    }
    output.finish()
}

fn show_map(entries: &dyn Entries, f: &mut Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_map();
    for (key, value) in entries.entries() {
        output.entry(&key, &Shown(&value.view()));
    }
    output.finish()
}
