//! Payloads, objects and fields in serde's clothes.

use serde_core::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};

use super::{Encode, Record, View};
use crate::shape::{Empty, Field, Kind};

/// A payload in its value form.
pub(super) struct PayloadOf<'a>(pub(super) &'a dyn Record);

impl Serialize for PayloadOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shape = self.0.shape();
        let only = shape.fields().next().filter(|_| shape.is_single());
        match (shape.kind(), only) {
            (Kind::None, _) => serializer.serialize_unit(),
            (_, Some(field)) => FieldOf::new(self.0, field).serialize(serializer),
            (_, None) => ObjectOf(self.0).serialize(serializer),
        }
    }
}

/// A payload as the arguments of a delivery.
pub(super) struct ArgsOf<'a>(pub(super) &'a dyn Record);

impl Serialize for ArgsOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shape = self.0.shape();
        let mut args = serializer.serialize_seq(None)?;
        match shape.kind() {
            Kind::None => {}
            Kind::EmptyObject | Kind::Object => args.serialize_element(&ObjectOf(self.0))?,
            Kind::Args => {
                for field in shape.fields().take(self.written()) {
                    args.serialize_element(&FieldOf::new(self.0, field))?;
                }
            }
        }
        args.end()
    }
}

impl ArgsOf<'_> {
    /// Number of arguments without absent ones at the end.
    fn written(&self) -> usize {
        let fields = self.0.shape().fields();
        let last = fields
            .filter(|field| !FieldOf::new(self.0, *field).is_absent())
            .last();
        last.map_or(0, |field| field.index + 1)
    }
}

/// Fields as one object.
struct ObjectOf<'a>(&'a dyn Record);

impl Serialize for ObjectOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let shape = self.0.shape();
        for field in shape.fields() {
            let value = FieldOf::new(self.0, field);
            if !value.is_absent() {
                object.serialize_entry(field.wire(shape), &value)?;
            }
        }
        object.end()
    }
}

/// One field, with its own way to say nothing.
struct FieldOf<'a> {
    view: View<'a>,
    nothing: Empty,
}

impl<'a> FieldOf<'a> {
    fn new(record: &'a dyn Record, field: Field) -> Self {
        let view = record
            .field(field.index)
            .map_or(View::Nothing, |part| part.view());
        let nothing = field.empties().first();
        let says_nothing = match view {
            View::Nothing => true,
            View::List(list) => list.is_empty() && nothing.is_some(),
            View::Map(map) => map.is_empty() && nothing.is_some(),
            _ => false,
        };
        let view = if says_nothing { View::Nothing } else { view };
        Self {
            view,
            nothing: nothing.unwrap_or(Empty::Null),
        }
    }

    fn is_absent(&self) -> bool {
        matches!((&self.view, self.nothing), (View::Nothing, Empty::Absent))
    }
}

impl Serialize for FieldOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view {
            View::Nothing => self.nothing.serialize(serializer),
            ref view => view.serialize(serializer),
        }
    }
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Zero => serializer.serialize_u64(0),
            Self::EmptyArray => serializer.serialize_seq(Some(0))?.end(),
            Self::EmptyObject => serializer.serialize_map(Some(0))?.end(),
            text => serializer.serialize_str(text.text().unwrap_or_default()),
        }
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Text(text) | Self::Value(text, _) | Self::Digits(text) => {
                serializer.serialize_str(text)
            }
            Self::Date(date) => serializer.collect_str(&date),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::Id(id) => serializer.serialize_u64(id.get()),
            Self::Object(record) => ObjectOf(record).serialize(serializer),
            Self::List(list) => serializer.collect_seq(list.items().map(Encode::view)),
            Self::Map(map) => {
                serializer.collect_map(map.entries().map(|(key, value)| (key, value.view())))
            }
            Self::Json(json) => json.serialize(serializer),
        }
    }
}
