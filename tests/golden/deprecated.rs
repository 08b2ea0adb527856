// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod types {
    //! Value sets and objects of the events of `deprecated.json`.
    use ::bitrix24_placement::__private as __rt;
    /// The values of `Level`.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum Level {
        /// Low.
        /// On the wire: `low`.
        Low,
        /// The value `high`.
        #[deprecated = "there is only `low` now"]
        High,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl Level {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Low => "low",
                Self::High => "high",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for Level {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for Level {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for Level {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                variants: &["Low", "High"],
                names: &["low", "high"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::High,
                _ => Self::Low,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl __rt::Vacant for Level {
        const VACANT: Self = Self::Low;
    }
    impl<'de> __rt::Decode<'de> for Level {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for Level {}
    impl __rt::Encode for Level {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
        }
    }
    impl __rt::Serialize for Level {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Level {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// The object `Tank`.
    #[non_exhaustive]
    pub struct Tank {
        /// The field `LEVEL`.
        #[deprecated = "ask the sensor"]
        pub level: Level,
    }
    impl __rt::Generated for Tank {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "4Tank5levelLEVEL",
            b"\x05\0\0\0\xB0\0\0\0",
        );
        #[inline]
        fn blank() -> Self {
            Self {
                level: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.level
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.level
        }
    }
    impl __rt::ProjectionOf<Self> for Tank {}
    __rt::structs! {
        deserialize_value : Tank
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod water {
    //! The events of `water`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `Water.filled`.
    ///
    /// On the wire: `Water.filled`.
    #[deprecated = "since 2025: bind `Water.level`"]
    #[non_exhaustive]
    pub struct WaterFilled {
        /// The field `TANK`.
        pub tank: super::types::Tank,
        /// The field `LEVEL`.
        #[deprecated = "use `TANK`"]
        pub level: i64,
    }
    impl __rt::Generated for WaterFilled {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                tank: __rt::Decode::blank(),
                level: 0,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.tank,
                _ => &mut self.level,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.tank,
                _ => &self.level,
            }
        }
    }
    /// The event `Water.level`.
    ///
    /// On the wire: `Water.level`.
    ///
    /// Since 2025.
    #[non_exhaustive]
    pub struct WaterLevel {
        /// The field `level`.
        ///
        /// Since 2026.
        pub level: super::types::Level,
    }
    impl __rt::Generated for WaterLevel {
        type Role = __rt::PayloadIn<Event, __rt::D1, (super::types::Level,)>;
        #[inline]
        fn blank() -> Self {
            Self {
                level: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.level
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.level
        }
    }
    __rt::structs! {
        deserialize_payload : WaterFilled WaterLevel
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 0usize, 2usize);
    /// An event of `water`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        WaterFilled(WaterFilled),
        WaterLevel(WaterLevel),
    }
    __rt::events! {
        Event
    }
    impl Event {
        /// The payload, whatever it is.
        #[inline]
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            self
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        const EVENTS: __rt::Events = EVENTS;
        fn at(index: usize) -> Self {
            match index {
                0 => Self::WaterFilled(__rt::Generated::blank()),
                _ => {
                    Self::WaterLevel(WaterLevel {
                        level: __rt::Vacant::VACANT,
                    })
                }
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::WaterFilled(_) => 0,
                Self::WaterLevel(_) => 1,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match self {
                Self::WaterFilled(payload) => __rt::Generated::slot(payload, index),
                Self::WaterLevel(payload) => &mut payload.level,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::WaterFilled(payload) => __rt::Generated::field(payload, index),
                Self::WaterLevel(payload) => &payload.level,
            }
        }
    }
    /// Handles the events of `water`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `Water.filled`.
        #[inline]
        fn water_filled(&self, event: WaterFilled) -> Self::Output {
            self.unhandled(Event::WaterFilled(event))
        }
        /// Handles `Water.level`.
        #[inline]
        fn water_level(&self, event: WaterLevel) -> Self::Output {
            self.unhandled(Event::WaterLevel(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::WaterFilled(event) => handler.water_filled(event),
                Self::WaterLevel(event) => handler.water_level(event),
            }
        }
    }
}
/// An event of any group.
#[derive(
    ::bitrix24_placement::__private::Debug,
    ::bitrix24_placement::__private::Clone,
    ::bitrix24_placement::__private::PartialEq,
    ::bitrix24_placement::__private::Eq
)]
#[non_exhaustive]
#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::large_enum_variant,
    reason = "the modules have docs, and the user decides what is used"
)]
pub enum AnyEvent {
    Water(water::Event),
}
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
impl AnyEvent {
    /// The payload, whatever it is.
    #[inline]
    #[must_use]
    pub fn payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        match self {
            Self::Water(event) => event.payload(),
        }
    }
}
impl<'de> ::bitrix24_placement::__private::Indexed<'de> for AnyEvent {
    const EVENTS: ::bitrix24_placement::__private::Events = ::bitrix24_placement::__private::Events::new(
        &EVENTS,
        0,
        2usize,
    );
    fn at(index: ::bitrix24_placement::__private::Index) -> Self {
        Self::Water(::bitrix24_placement::__private::Indexed::at(index))
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Water(event) => ::bitrix24_placement::__private::Indexed::index(event),
        }
    }
    fn fields(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Water(event) => event,
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    2usize,
    "2?deprecated.json3000\
Water.filled;WaterFilled4tank5level10:9TANKLEVEL\
Water.level:WaterLevel010>9level",
    b"\x0C\x02\0\0P\x01\0\0\x0B\x14\0\0P\x04\0\0\x04\0\0\0\xC0\x03\0\0\x05\0\0\0\0\x04\0\0\x05\0\0\0\0\x06\0\0",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(2usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);
