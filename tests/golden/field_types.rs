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
    //! Value sets and objects of the events of `field_types.json`.
    use ::bitrix24_placement::__private as __rt;
    /// A place.
    #[non_exhaustive]
    pub struct Point {
        /// The field `X`.
        pub x: i64,
        /// The field `Y`.
        pub y: i64,
    }
    impl __rt::Generated for Point {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "5Point1x1yXY",
            b"\x01\0\0\0\xA0\0\0\0\x01\0\0\0\xB0\0\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self { x: 0, y: 0 }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.x,
                _ => &mut self.y,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.x,
                _ => &self.y,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for Point {}
    /// The object `Path`.
    #[non_exhaustive]
    pub struct Path {
        /// The field `POINTS`.
        pub points: __rt::Vec<Point>,
        /// The field `FIRST`.
        pub first: __rt::Option<Point>,
    }
    impl __rt::Generated for Path {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "4Path6points5firstPOINTSFIRST",
            b"\x06\0\0\0 \x01\0\0\x05\x01\0\0\x80\x01\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                points: __rt::Vacant::VACANT,
                first: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.points,
                _ => &mut self.first,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.points,
                _ => &self.first,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for Path {}
    __rt::structs! {
        deserialize_value : Point Path
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
pub mod kinds {
    //! The events of `kinds`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `kinds.required`.
    ///
    /// On the wire: `kinds.required`.
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
    impl __rt::Generated for Required {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline(never)]
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
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
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
                _ => &mut self.map,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
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
                _ => &self.map,
            }
        }
    }
    /// The event `kinds.optional`.
    ///
    /// On the wire: `kinds.optional`.
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
    impl __rt::Generated for Optional {
        type Role = __rt::PayloadIn<Event, __rt::D1>;
        #[inline(never)]
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
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
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
                _ => &mut self.map,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
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
                _ => &self.map,
            }
        }
    }
    __rt::structs! {
        deserialize_payload : Required Optional
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 0usize, 2usize);
    /// An event of `kinds`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        Required(Required),
        Optional(Optional),
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
                0 => Self::Required(__rt::Generated::blank()),
                _ => Self::Optional(__rt::Generated::blank()),
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::Required(_) => 0,
                Self::Optional(_) => 1,
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
                Self::Required(payload) => __rt::Generated::slot(payload, index),
                Self::Optional(payload) => __rt::Generated::slot(payload, index),
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::Required(payload) => __rt::Generated::field(payload, index),
                Self::Optional(payload) => __rt::Generated::field(payload, index),
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
        #[inline]
        fn required(&self, event: Required) -> Self::Output {
            self.unhandled(Event::Required(event))
        }
        /// Handles `kinds.optional`.
        #[inline]
        fn optional(&self, event: Optional) -> Self::Output {
            self.unhandled(Event::Optional(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    const EVENTS: ::bitrix24_placement::__private::Events = ::bitrix24_placement::__private::Events::new(
        &EVENTS,
        0,
        2usize,
    );
    fn at(index: ::bitrix24_placement::__private::Index) -> Self {
        Self::Kinds(::bitrix24_placement::__private::Indexed::at(index))
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Kinds(event) => ::bitrix24_placement::__private::Indexed::index(event),
        }
    }
    fn fields(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Kinds(event) => event,
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    2usize,
    "2@field_types.json3000\
kinds.required8Required4text6number4flag3day6digits2id3any4path4list3map10;9TEXTNUMBERFLAGDAYDIGITSIDANYPATHLISTMAP\
kinds.optional8Optional4text6number4flag3day6digits2id3any4path4list3map10K9TEXTNUMBERFLAGDAYDIGITSIDANYPATHLISTMAP",
    b"\x0E\x02\0\0`\x01\0\0\x0ER\0\0\x90\x08\0\0\x04\0\0\0 \x06\0\0\x06\0\0\0`\x06\0\0\x04\0\0\0\xC0\x06\0\0\x03\0\0\0\0\x07\0\0\x06\0\0\x000\x07\0\0\x02\0\0\0\x90\x07\0\0\x03\0\0\0\xB0\x07\0\0\x04\0\0\0\xE0\x07\0\0\x04\0\0\0 \x08\0\0\x03\0\0\0`\x08\0\0\x04\xE4\x14\0P\r\0\0\x06\x18\x0C\0\x90\r\0\0\x04\x01\0\0\xF0\r\0\0\x03\x02\x04\x000\x0E\0\0\x06\x01\0\0`\x0E\0\0\x02\t\x0C\0\xC0\x0E\0\0\x03\x02\x04\0\xE0\x0E\0\0\x04\0'\0\x10\x0F\0\0\x04\0#\0P\x0F\0\0\x03\x01\0\0\x90\x0F\0\0",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(2usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);
