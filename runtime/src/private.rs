//! All that generated code may name, and nothing else. No part of the public interface: it changes without notice.

pub use alloc::{collections::BTreeMap, string::String, vec::Vec};
pub use core::{
    clone::Clone,
    cmp::{Eq, PartialEq},
    convert::{From, Infallible, TryFrom, identity},
    fmt::{self, Debug, Display},
    hash::Hash,
    marker::{Copy, PhantomData, Send, Sized},
    option::Option,
    result::Result,
};
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use bitrix24_placement_macros::placement_events;

pub use crate::{
    __events as events, __structs as structs,
    argument::given,
    calls::{CallAsync, CallLocal, CallNow, Functions, Futures, LocalFutures},
    context::Context,
    coverage::{assert_exhaustive, assert_payload, assert_received_once, position},
    decode::{Decode, Fields, Slot, Target, ValueSet, Values, closed_value, open_value},
    dispatch::{BoxError, Covered, PlacementHandler},
    encode::{Encode, Record, View},
    event::{
        Decoded, Ignored, Itself, Misfit, Named, NoEvent, Payload, PayloadOf, PlacementEvent,
        assert_event,
    },
    event_set::{EventSet, Grouped, Indexed, info_of, shape_of},
    generated::{
        D0, D1, D2, D3, D4, D5, D6, D7, D8, D9, Generated, Group, Nested, OfEvent, PayloadIn, copy,
        copy_event, equal, equal_events, nothing, nowhere, serialize, show, show_event,
    },
    info::EventInfo,
    outcome::Outcome,
    placement_options::PlacementOptionsOf,
    projection::{
        AnyArgument, AnyPlace, AnySource, AnyStart, Argument, EventSource, ObjectSource, Place,
        Positional, ProjectionOf, ReadInto, Same, Single, Source, Start, Transparent,
        assert_argument, field_index, never,
    },
    registry::{Events, Registry},
    serde_form::{deserialize_payload, deserialize_value},
    shape::{Described, Shape, Shaped},
    table::{Places, find, size, size_for},
    unknown::UnknownEvent,
    vacant::{NO_DATE, NO_DIGITS, NO_ID, NO_TEXT, Vacant},
    value::{Date, Digits, Id, Json, UnknownValue, Unlisted},
};

/// `usize`, where a user's type may have that name.
pub type Index = usize;

/// `str`, likewise.
pub type Str = str;

/// `u8`, likewise.
pub type Byte = u8;

/// `bool`, likewise.
pub type Flag = bool;
