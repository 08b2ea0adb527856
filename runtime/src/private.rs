//! All that generated code may name, and nothing else. No part of the public interface: it changes without notice.

pub use alloc::{collections::BTreeMap, string::String, vec::Vec};
pub use core::{
    clone::Clone,
    cmp::{Eq, PartialEq},
    convert::{From, Into, TryFrom},
    default::Default,
    fmt::{self, Debug, Display},
    hash::Hash,
    marker::{Copy, Sized},
    option::Option,
    result::Result,
};
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use bitrix24_placement_macros::placement_events;

pub use crate::{
    decode::{
        Decode, Fields, Slot, Target, ValueSet, Values, closed_value, deserialize_payload,
        deserialize_value, open_value,
    },
    delivery::{EventSet, Indexed},
    dispatch::{BoxError, Dispatch, DispatchAsync, Outcome, PlacementHandler},
    encode::{Encode, Record, View, serialize},
    event::{EventInfo, Origin, Payload, PlacementEvent},
    registry::{Registry, concat, table, table_size},
    shape::{Described, Empty, Field, Kind, Shape},
    value::{Date, Digits, Id, Json, UnknownValue, Unlisted},
};

/// `usize`, where a user's type may have that name.
pub type Index = usize;

/// `str`, likewise.
pub type Str = str;
