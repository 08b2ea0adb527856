//! `Clone`, as it would be derived.

use alloc::borrow::ToOwned;

use super::Generated;
use crate::{
    decode::{Fields, Slot, Target, put_value},
    encode::{Record, View},
    event_set::Indexed,
    value::Digits,
};

/// The same value: what one accessor reads, the other writes.
pub fn copy<T: Generated>(value: &T) -> T {
    let mut copied = T::blank();
    copy_record(value, &mut copied);
    copied
}

/// The same event.
pub fn copy_event<'de, E: Indexed<'de> + Record>(event: &E) -> E {
    let mut copied = E::at(event.index());
    copy_record(event, copied.fields());
    copied
}

/// Between values of one type; the second is blank.
fn copy_record(from: &dyn Record, to: &mut dyn Fields<'_>) {
    for index in 0..from.shape().len() {
        if let (Some(part), Some(slot)) = (from.field(index), to.slot(index)) {
            copy_view(part.view(), slot);
        }
    }
}

fn copy_view(from: View<'_>, slot: &mut dyn Slot<'_>) {
    if matches!(from, View::Nothing) {
        return;
    }
    match (from, slot.target()) {
        (View::Text(text), Target::Text(place)) => text.clone_into(place),
        (View::Value(text, _), Target::Value(set)) => drop(put_value(set, text)),
        (View::Digits(text), Target::Digits(place)) => {
            if let Ok(digits) = Digits::new(text) {
                *place = digits;
            }
        }
        (View::Boolean(value), Target::Boolean(place)) => *place = value,
        (View::Integer(number), Target::Integer(place)) => *place = number,
        (View::Id(id), Target::Id(place)) => *place = id,
        (View::Date(date), Target::Date(place)) => *place = date,
        (View::Object(record), Target::Object(fields)) => copy_record(record, fields),
        (View::List(items), Target::List(list)) => {
            for item in items.items() {
                if let Some(slot) = list.push() {
                    copy_view(item.view(), slot);
                }
            }
        }
        (View::Map(entries), Target::Map(map)) => {
            for (key, value) in entries.entries() {
                copy_view(value.view(), map.entry(key.to_owned()));
            }
        }
        (View::Json(json), Target::Json(place)) => place.clone_from(json),
        // Both are made of one type.
        _ => {}
    }
}
