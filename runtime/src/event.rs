//! Events as the generator describes them, and the traits their types implement.

use alloc::string::String;
use core::{fmt, marker::PhantomData};

use serde::{Serialize, Serializer};

use crate::{
    args::Args,
    decode::Fields,
    encode::{self, AsRecord, Record},
    error::DecodeError,
    registry::Registry,
    shape::{Described, Kind, Shape},
};

/// What the spec says of one event: static data, reached through [`PlacementEvent::INFO`] or a registry.
///
/// ```
/// use bitrix24_placement::{PlacementEvent, background_call_card::Initialized};
///
/// assert_eq!(Initialized::INFO.name(), "BackgroundCallCard::initialized");
/// assert_eq!(Initialized::INFO.placements(), ["PAGE_BACKGROUND_WORKER"]);
/// ```
pub struct EventInfo {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub aliases: &'static [&'static str],
    #[doc(hidden)]
    pub placements: &'static [&'static str],
    #[doc(hidden)]
    pub scopes: &'static [&'static str],
    #[doc(hidden)]
    pub page: &'static str,
    #[doc(hidden)]
    pub origin: Origin,
    // A function, since the registry refers to the events in turn.
    #[doc(hidden)]
    pub registry: fn() -> &'static Registry,
}

impl EventInfo {
    /// Name on the wire, such as `BackgroundCallCard::initialized`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Further wire names that are read as this event.
    pub fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// Codes of the placements that offer it.
    pub fn placements(&self) -> &'static [&'static str] {
        self.placements
    }

    /// Scopes an application needs for it.
    pub fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Address of its documentation, if the spec gives one.
    pub fn page(&self) -> Option<&'static str> {
        Some(self.page).filter(|page| !page.is_empty())
    }

    /// Where the spec declares it.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// All events of its spec.
    pub fn registry(&self) -> &'static Registry {
        (self.registry)()
    }

    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }
}

impl PartialEq for EventInfo {
    /// Events are equal when their wire names are.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for EventInfo {}

impl fmt::Debug for EventInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventInfo({} at {})", self.name, self.origin)
    }
}

impl fmt::Display for EventInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A place in a spec file; prints as `path:line:column`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub line: u32,
    #[doc(hidden)]
    pub column: u32,
}

impl Origin {
    /// Path of the spec file, as it was given to the macro or included.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Line, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Column in characters, from 1.
    pub fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// A type that one event is decoded into: a generated payload, or an application's own view of it.
///
/// `'de` is the lifetime of the delivery, for types that borrow from it.
///
/// ```
/// use bitrix24_placement::{Args, PlacementEvent, background_call_card::MuteButtonClick};
///
/// let args = Args::from_json("[true]")?;
/// assert!(MuteButtonClick::decode(args)?.muted);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a placement event",
    note = "use a payload type that `placement_events!` generated, such as `background_call_card::Initialized`"
)]
pub trait PlacementEvent<'de>: Fields<'de> + Sized {
    /// What the spec says of the event.
    const INFO: &'static EventInfo;

    /// All events of its group.
    #[doc(hidden)]
    const GROUP: &'static [&'static EventInfo];

    /// A value with every field blank, for the decoder to fill.
    #[doc(hidden)]
    fn blank() -> Self;

    /// Decodes the arguments of a delivery.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] when a required field is missing or a value has a type that cannot be read.
    fn decode(args: Args<'de>) -> Result<Self, DecodeError> {
        let mut event = Self::blank();
        args.decode_into(Self::INFO.name, &mut event)?;
        Ok(event)
    }
}

/// A generated payload: it can be written as well as read.
///
/// As `serde` sees it, a payload is `null`, an object, one value as itself, or several arguments by name.
///
/// ```
/// use bitrix24_placement::{Payload, background_call_card::MuteButtonClick};
///
/// let event = MuteButtonClick::new(true);
/// assert_eq!(event.to_args(), "[true]");
/// assert_eq!(serde_json::to_string(&event)?, "true");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a generated payload type",
    note = "payload types come from `placement_events!`; a projection can be read, but not written"
)]
pub trait Payload: Record + AsRecord {
    /// What the spec says of the event.
    fn info(&self) -> &'static EventInfo;

    /// The arguments of a delivery, as a JSON array in canonical form.
    fn to_args(&self) -> String {
        encode::args_to_json(self.as_record())
    }
}

impl<T: Record + for<'de> PlacementEvent<'de>> Payload for T {
    fn info(&self) -> &'static EventInfo {
        T::INFO
    }
}

/// A type that holds the payload of the event `E`, or a part of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not hold the payload of the event `{E}`",
    label = "not the payload of `{E}`",
    note = "take `{E}`, `&{E}`, or a type with `#[derive(PlacementEvent)]` and `#[placement(event = ...)]` for it"
)]
pub trait PayloadOf<E> {}

/// Stands for the payload of an event whose method does not want it: nothing is decoded.
#[derive(Debug)]
pub struct Ignored<E>(PhantomData<fn() -> E>);

impl<E> Described for Ignored<E> {
    const SHAPE: &'static Shape = &Shape {
        kind: Kind::None,
        fields: &[],
    };
}

impl<E> Fields<'_> for Ignored<E> {}

impl<'de, E: PlacementEvent<'de>> PlacementEvent<'de> for Ignored<E> {
    const INFO: &'static EventInfo = E::INFO;
    const GROUP: &'static [&'static EventInfo] = E::GROUP;

    fn blank() -> Self {
        Self(PhantomData)
    }
}

impl Serialize for dyn Payload + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.as_record(), serializer)
    }
}
