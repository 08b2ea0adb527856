// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
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
            __rt::View::Text(self.as_str())
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
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Tank {
        /// The field `LEVEL`.
        #[deprecated = "ask the sensor"]
        pub level: Level,
    }
    impl Tank {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(level: Level) -> Self {
            Self { level }
        }
    }
    impl __rt::Generated for Tank {
        type Role = __rt::Nested;
        const ABOUT: __rt::About = __rt::About::object(
            &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "LEVEL",
                        name: "level",
                        ..__rt::FIELD
                    },
                ],
            },
        );
        #[inline]
        fn blank() -> Self {
            Self {
                level: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.level,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.level,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::ProjectionOf<Self> for Tank {}
    __rt::structs! {
        deserialize_value : Tank
    }
    __rt::defaults! {}
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::pub_underscore_fields,
    clippy::too_many_arguments,
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
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct WaterFilled {
        /// The field `TANK`.
        pub tank: super::types::Tank,
        /// The field `LEVEL`.
        #[deprecated = "use `TANK`"]
        pub level: i64,
    }
    impl WaterFilled {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(tank: super::types::Tank, level: i64) -> Self {
            Self { tank, level }
        }
    }
    impl __rt::Generated for WaterFilled {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "TANK",
                        name: "tank",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "LEVEL",
                        name: "level",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Water.filled",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "deprecated.json",
                    line: 10u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                tank: __rt::Decode::blank(),
                level: 0,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.tank,
                    1 => &mut self.level,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.tank,
                    1 => &self.level,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    /// The event `Water.level`.
    ///
    /// On the wire: `Water.level`.
    ///
    /// Since 2025.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct WaterLevel {
        /// The field `level`.
        ///
        /// Since 2026.
        pub level: super::types::Level,
    }
    impl WaterLevel {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(level: super::types::Level) -> Self {
            Self { level }
        }
    }
    impl __rt::Generated for WaterLevel {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Args,
                fields: &[
                    __rt::Field {
                        wire: "level",
                        name: "level",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Water.level",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "deprecated.json",
                    line: 14u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                level: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.level,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.level,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Positional for WaterLevel {
        type Args = (super::types::Level,);
    }
    __rt::structs! {
        deserialize_payload : WaterFilled WaterLevel
    }
    __rt::defaults! {}
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <WaterFilled as __rt::Generated>::ABOUT.event,
        <WaterLevel as __rt::Generated>::ABOUT.event,
    ];
    /// An event of `water`.
    #[derive(__rt::Debug, __rt::Clone)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        WaterFilled(WaterFilled),
        WaterLevel(WaterLevel),
    }
    __rt::events! {
        Event
    }
    fn registry() -> &'static __rt::Registry {
        &super::EVENTS
    }
    impl __rt::Group for Event {
        const EVENTS: &'static [&'static __rt::EventInfo] = EVENTS;
    }
    impl Event {
        /// The payload, whatever it is.
        #[inline]
        #[must_use]
        pub fn payload(&self) -> &dyn __rt::Payload {
            match self {
                Self::WaterFilled(payload) => payload,
                Self::WaterLevel(payload) => payload,
            }
        }
    }
    impl<'de> __rt::Indexed<'de> for Event {
        fn registry() -> &'static __rt::Registry {
            registry()
        }
        fn at(index: usize) -> __rt::Option<Self> {
            __rt::Option::Some(
                match index {
                    0usize => Self::WaterFilled(__rt::Generated::blank()),
                    1usize => Self::WaterLevel(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::WaterFilled(payload) => payload,
                Self::WaterLevel(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::WaterFilled(_) => 0usize,
                Self::WaterLevel(_) => 1usize,
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
        fn water_filled(&self, event: WaterFilled) -> Self::Output {
            self.unhandled(Event::WaterFilled(event))
        }
        /// Handles `Water.level`.
        fn water_level(&self, event: WaterLevel) -> Self::Output {
            self.unhandled(Event::WaterLevel(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
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
    fn registry() -> &'static ::bitrix24_placement::__private::Registry {
        &EVENTS
    }
    fn at(
        index: ::bitrix24_placement::__private::Index,
    ) -> ::bitrix24_placement::__private::Option<Self> {
        match index {
            0usize..2usize => {
                <water::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::Water)
            }
            _ => ::bitrix24_placement::__private::Option::None,
        }
    }
    fn fields_mut(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Water(event) => event.fields_mut(),
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Water(event) => event.index(),
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = {
    const EVENTS: &[&::bitrix24_placement::__private::EventInfo] = &::bitrix24_placement::__private::concat::<
        2usize,
    >(&[water::EVENTS]);
    ::bitrix24_placement::__private::Registry {
        events: EVENTS,
        table: &::bitrix24_placement::__private::table::<
            { ::bitrix24_placement::__private::table_size(EVENTS) },
        >(EVENTS),
    }
};
