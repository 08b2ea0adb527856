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
    //! Value sets and objects of the events of `field_types.json`.
    use ::bitrix24_placement::__private as __rt;
    /// A place.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Point {
        /// The field `X`.
        pub x: i64,
        /// The field `Y`.
        pub y: i64,
    }
    impl Point {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(x: i64, y: i64) -> Self {
            Self { x, y }
        }
    }
    impl __rt::Generated for Point {
        type Role = __rt::Nested;
        const ABOUT: __rt::About = __rt::About::object(
            &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "X",
                        name: "x",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "Y",
                        name: "y",
                        ..__rt::FIELD
                    },
                ],
            },
        );
        #[inline]
        fn blank() -> Self {
            Self { x: 0, y: 0 }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.x,
                    1 => &mut self.y,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.x,
                    1 => &self.y,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::ProjectionOf<Self> for Point {}
    /// The object `Path`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Path {
        /// The field `POINTS`.
        pub points: __rt::Vec<Point>,
        /// The field `FIRST`.
        pub first: __rt::Option<Point>,
    }
    impl Path {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(points: __rt::Vec<Point>) -> Self {
            Self {
                points,
                first: __rt::Option::None,
            }
        }
    }
    impl __rt::Generated for Path {
        type Role = __rt::Nested;
        const ABOUT: __rt::About = __rt::About::object(
            &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "POINTS",
                        name: "points",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "FIRST",
                        name: "first",
                        empties: &[__rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                ],
            },
        );
        #[inline]
        fn blank() -> Self {
            Self {
                points: __rt::Vacant::VACANT,
                first: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.points,
                    1 => &mut self.first,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.points,
                    1 => &self.first,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::ProjectionOf<Self> for Path {}
    __rt::structs! {
        deserialize_value : Point Path
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
pub mod kinds {
    //! The events of `kinds`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `kinds.required`.
    ///
    /// On the wire: `kinds.required`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Required {
        /// The field `TEXT`.
        pub text: __rt::String,
        /// The field `NUMBER`.
        pub number: i64,
        /// The field `FLAG`.
        pub flag: bool,
        /// The field `DAY`.
        pub day: __rt::Date,
        /// The field `DIGITS`.
        pub digits: __rt::Digits,
        /// The field `ID`.
        pub id: __rt::Id,
        /// The field `ANY`.
        pub any: __rt::Json,
        /// The field `PATH`.
        pub path: super::types::Path,
        /// The field `LIST`.
        pub list: __rt::Vec<__rt::Vec<__rt::String>>,
        /// The field `MAP`.
        pub map: __rt::BTreeMap<__rt::String, super::types::Point>,
    }
    impl Required {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(
            text: impl __rt::Into<__rt::String>,
            number: i64,
            flag: bool,
            day: __rt::Date,
            digits: __rt::Digits,
            id: __rt::Id,
            any: __rt::Json,
            path: super::types::Path,
            list: __rt::Vec<__rt::Vec<__rt::String>>,
            map: __rt::BTreeMap<__rt::String, super::types::Point>,
        ) -> Self {
            Self {
                text: __rt::Into::into(text),
                number,
                flag,
                day,
                digits,
                id,
                any,
                path,
                list,
                map,
            }
        }
    }
    impl __rt::Generated for Required {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "TEXT",
                        name: "text",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "NUMBER",
                        name: "number",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "FLAG",
                        name: "flag",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "DAY",
                        name: "day",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "DIGITS",
                        name: "digits",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "ID",
                        name: "id",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "ANY",
                        name: "any",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "PATH",
                        name: "path",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "LIST",
                        name: "list",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "MAP",
                        name: "map",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "kinds.required",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "field_types.json",
                    line: 11u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                text: __rt::NO_TEXT,
                number: 0,
                flag: false,
                day: __rt::NO_DATE,
                digits: __rt::NO_DIGITS,
                id: __rt::NO_ID,
                any: __rt::Decode::blank(),
                path: __rt::Decode::blank(),
                list: __rt::Vacant::VACANT,
                map: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.text,
                    1 => &mut self.number,
                    2 => &mut self.flag,
                    3 => &mut self.day,
                    4 => &mut self.digits,
                    5 => &mut self.id,
                    6 => &mut self.any,
                    7 => &mut self.path,
                    8 => &mut self.list,
                    9 => &mut self.map,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.text,
                    1 => &self.number,
                    2 => &self.flag,
                    3 => &self.day,
                    4 => &self.digits,
                    5 => &self.id,
                    6 => &self.any,
                    7 => &self.path,
                    8 => &self.list,
                    9 => &self.map,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    /// The event `kinds.optional`.
    ///
    /// On the wire: `kinds.optional`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Optional {
        /// The field `TEXT`.
        pub text: __rt::Option<__rt::String>,
        /// The field `NUMBER`.
        pub number: __rt::Option<i64>,
        /// The field `FLAG`.
        pub flag: __rt::Option<bool>,
        /// The field `DAY`.
        pub day: __rt::Option<__rt::Date>,
        /// The field `DIGITS`.
        pub digits: __rt::Option<__rt::Digits>,
        /// The field `ID`.
        pub id: __rt::Option<__rt::Id>,
        /// The field `ANY`.
        pub any: __rt::Option<__rt::Json>,
        /// The field `PATH`.
        pub path: __rt::Option<super::types::Path>,
        /// The field `LIST`.
        pub list: __rt::Vec<__rt::Vec<__rt::String>>,
        /// The field `MAP`.
        pub map: __rt::BTreeMap<__rt::String, super::types::Point>,
    }
    impl Optional {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: __rt::Option::None,
                number: __rt::Option::None,
                flag: __rt::Option::None,
                day: __rt::Option::None,
                digits: __rt::Option::None,
                id: __rt::Option::None,
                any: __rt::Option::None,
                path: __rt::Option::None,
                list: __rt::Vec::new(),
                map: __rt::BTreeMap::new(),
            }
        }
    }
    impl __rt::Generated for Optional {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "TEXT",
                        name: "text",
                        empties: &[
                            __rt::Empty::Unknown,
                            __rt::Empty::Hidden,
                            __rt::Empty::Undefined,
                            __rt::Empty::EmptyString,
                        ],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "NUMBER",
                        name: "number",
                        empties: &[__rt::Empty::Zero, __rt::Empty::ZeroText],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "FLAG",
                        name: "flag",
                        empties: &[__rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "DAY",
                        name: "day",
                        empties: &[__rt::Empty::Null],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "DIGITS",
                        name: "digits",
                        empties: &[__rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "ID",
                        name: "id",
                        empties: &[__rt::Empty::Zero, __rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "ANY",
                        name: "any",
                        empties: &[__rt::Empty::Null],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "PATH",
                        name: "path",
                        empties: &[__rt::Empty::EmptyObject, __rt::Empty::EmptyArray],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "LIST",
                        name: "list",
                        empties: &[__rt::Empty::EmptyArray, __rt::Empty::EmptyObject],
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "MAP",
                        name: "map",
                        empties: &[__rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "kinds.optional",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "field_types.json",
                    line: 27u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                text: __rt::Option::None,
                number: __rt::Option::None,
                flag: __rt::Option::None,
                day: __rt::Option::None,
                digits: __rt::Option::None,
                id: __rt::Option::None,
                any: __rt::Option::None,
                path: __rt::Option::None,
                list: __rt::Vacant::VACANT,
                map: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.text,
                    1 => &mut self.number,
                    2 => &mut self.flag,
                    3 => &mut self.day,
                    4 => &mut self.digits,
                    5 => &mut self.id,
                    6 => &mut self.any,
                    7 => &mut self.path,
                    8 => &mut self.list,
                    9 => &mut self.map,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.text,
                    1 => &self.number,
                    2 => &self.flag,
                    3 => &self.day,
                    4 => &self.digits,
                    5 => &self.id,
                    6 => &self.any,
                    7 => &self.path,
                    8 => &self.list,
                    9 => &self.map,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    __rt::structs! {
        deserialize_payload : Required Optional
    }
    __rt::defaults! {
        Optional
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <Required as __rt::Generated>::ABOUT.event,
        <Optional as __rt::Generated>::ABOUT.event,
    ];
    /// An event of `kinds`.
    #[derive(__rt::Debug, __rt::Clone)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        Required(Required),
        Optional(Optional),
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
                Self::Required(payload) => payload,
                Self::Optional(payload) => payload,
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
                    0usize => Self::Required(__rt::Generated::blank()),
                    1usize => Self::Optional(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::Required(payload) => payload,
                Self::Optional(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::Required(_) => 0usize,
                Self::Optional(_) => 1usize,
            }
        }
    }
    /// Handles the events of `kinds`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `kinds.required`.
        fn required(&self, event: Required) -> Self::Output {
            self.unhandled(Event::Required(event))
        }
        /// Handles `kinds.optional`.
        fn optional(&self, event: Optional) -> Self::Output {
            self.unhandled(Event::Optional(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::Required(event) => handler.required(event),
                Self::Optional(event) => handler.optional(event),
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
    Kinds(kinds::Event),
}
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
impl AnyEvent {
    /// The payload, whatever it is.
    #[inline]
    #[must_use]
    pub fn payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        match self {
            Self::Kinds(event) => event.payload(),
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
                <kinds::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::Kinds)
            }
            _ => ::bitrix24_placement::__private::Option::None,
        }
    }
    fn fields_mut(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Kinds(event) => event.fields_mut(),
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Kinds(event) => event.index(),
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = {
    const EVENTS: &[&::bitrix24_placement::__private::EventInfo] = &::bitrix24_placement::__private::concat::<
        2usize,
    >(&[kinds::EVENTS]);
    ::bitrix24_placement::__private::Registry {
        events: EVENTS,
        table: &::bitrix24_placement::__private::table::<
            { ::bitrix24_placement::__private::table_size(EVENTS) },
        >(EVENTS),
    }
};
