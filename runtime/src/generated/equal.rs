//! `PartialEq`, as it would be derived.

use super::Generated;
use crate::{
    encode::{Entries, Items, Record, View},
    event::Payload,
};

/// Whether all fields are equal.
pub fn equal<T: Generated>(one: &T, other: &T) -> bool {
    equal_records(one, other)
}

/// Whether they are payloads of the same event, and all their fields are equal.
pub fn equal_events(one: &dyn Payload, other: &dyn Payload) -> bool {
    one.info() == other.info() && equal_records(one.as_record(), other.as_record())
}

/// Of two records with the same shape.
fn equal_records(one: &dyn Record, other: &dyn Record) -> bool {
    (0..one.shape().len()).all(|index| match (one.field(index), other.field(index)) {
        (Some(one), Some(other)) => equal_views(one.view(), other.view()),
        (one, other) => one.is_none() && other.is_none(),
    })
}

/// Of two values of the same type.
fn equal_views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Nothing, View::Nothing) => true,
        (View::Text(one), View::Text(other))
        | (View::Value(one, _), View::Value(other, _))
        | (View::Digits(one), View::Digits(other)) => one == other,
        (View::Boolean(one), View::Boolean(other)) => one == other,
        (View::Integer(one), View::Integer(other)) => one == other,
        (View::Id(one), View::Id(other)) => one == other,
        (View::Date(one), View::Date(other)) => one == other,
        (View::Object(one), View::Object(other)) => equal_records(one, other),
        (View::List(one), View::List(other)) => equal_lists(one, other),
        (View::Map(one), View::Map(other)) => equal_maps(one, other),
        (View::Json(one), View::Json(other)) => one == other,
        _ => false,
    }
}

fn equal_lists(one: &dyn Items, other: &dyn Items) -> bool {
    let (mut one, mut other) = (one.items(), other.items());
    loop {
        match (one.next(), other.next()) {
            (Some(one), Some(other)) if equal_views(one.view(), other.view()) => {}
            (one, other) => return one.is_none() && other.is_none(),
        }
    }
}

fn equal_maps(one: &dyn Entries, other: &dyn Entries) -> bool {
    let (mut one, mut other) = (one.entries(), other.entries());
    loop {
        match (one.next(), other.next()) {
            (Some(one), Some(other))
                if one.0 == other.0 && equal_views(one.1.view(), other.1.view()) => {}
            (one, other) => return one.is_none() && other.is_none(),
        }
    }
}
