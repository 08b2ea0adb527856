//! All that generated code may name, and nothing else. No part of the public interface: it changes without notice.

pub use alloc::{collections::BTreeMap, string::String, vec::Vec};
pub use core::{
    clone::Clone,
    cmp::{Eq, PartialEq},
    convert::{From, Infallible, Into, TryFrom},
    default::Default,
    fmt::{self, Debug, Display},
    hash::Hash,
    marker::{Copy, PhantomData, Send, Sized},
    option::Option,
    result::Result,
};
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use bitrix24_placement_macros::placement_events;

pub use crate::{
    context::Context,
    coverage::{assert_distinct, assert_exhaustive, position},
    decode::{Decode, Fields, Slot, Target, ValueSet, Values, closed_value, open_value},
    delivery::{EventSet, Indexed},
    dispatch::{
        BoxError, Covered, Dispatch, DispatchAsync, DispatchLocal, Outcome, PlacementHandler,
    },
    encode::{Encode, Record, View, serialize},
    event::{Ignored, Payload, PayloadOf, PlacementEvent, assert_event, assert_payload},
    info::{EventInfo, Origin},
    projection::{Blank, Positional, ProjectionOf, Typed, assert_argument, field_index},
    registry::{Registry, concat, table, table_size},
    serde_form::{deserialize_payload, deserialize_value},
    shape::{Described, Empty, Field, Kind, Shape, assert_object},
    unknown::UnknownEvent,
    value::{Date, Digits, Id, Json, UnknownValue, Unlisted},
};

/// `usize`, where a user's type may have that name.
pub type Index = usize;

/// `str`, likewise.
pub type Str = str;

/// `bool`, likewise.
pub type Flag = bool;
