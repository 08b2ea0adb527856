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
    //! Value sets and objects of the events of `hostile_names.json`.
    use ::bitrix24_placement::__private as __rt;
    /// The values of `Option`.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum Option {
        /// Like the one of `Option`.
        /// On the wire: `Some`.
        Some,
        /// Like the other.
        /// On the wire: `None`.
        None,
        /// A keyword.
        /// On the wire: `self`.
        Self_,
        /// The value `Self`.
        Selfish,
        /// Digits first.
        /// On the wire: `1st`.
        _1st,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl Option {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Some => "Some",
                Self::None => "None",
                Self::Self_ => "self",
                Self::Selfish => "Self",
                Self::_1st => "1st",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for Option {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for Option {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for Option {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                variants: &["Some", "None", "Self_", "Selfish", "_1st"],
                names: &["Some", "None", "self", "Self", "1st"],
                aliases: &[],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::None,
                2usize => Self::Self_,
                3usize => Self::Selfish,
                4usize => Self::_1st,
                _ => Self::Some,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl __rt::Vacant for Option {
        const VACANT: Self = Self::Some;
    }
    impl<'de> __rt::Decode<'de> for Option {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for Option {}
    impl __rt::Encode for Option {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
        }
    }
    impl __rt::Serialize for Option {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Option {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// The values of `Result`.
    #[derive(__rt::Debug, __rt::Clone, __rt::Copy, __rt::PartialEq, __rt::Eq)]
    pub enum Result {
        /// Good.
        /// On the wire: `Ok`.
        Ok,
        /// Bad.
        /// On the wire: `Err`.
        Err,
    }
    impl Result {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Ok => "Ok",
                Self::Err => "Err",
            }
        }
    }
    impl __rt::Display for Result {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::TryFrom<&str> for Result {
        type Error = __rt::UnknownValue;
        fn try_from(text: &str) -> __rt::Result<Self, __rt::UnknownValue> {
            __rt::closed_value(text)
        }
    }
    impl __rt::ValueSet for Result {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                variants: &["Ok", "Err"],
                names: &["Ok", "Err"],
                aliases: &[],
                open: false,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Err,
                _ => Self::Ok,
            };
        }
        fn put_unlisted(&mut self, _: __rt::Unlisted) {}
    }
    impl __rt::Vacant for Result {
        const VACANT: Self = Self::Ok;
    }
    impl<'de> __rt::Decode<'de> for Result {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for Result {}
    impl __rt::Encode for Result {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
        }
    }
    impl __rt::Serialize for Result {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Result {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// The object `String`.
    #[non_exhaustive]
    pub struct String {
        /// The field `core`.
        pub core: Option,
        /// The field `std`.
        pub std: Result,
        /// The field `Vec`.
        pub vec: __rt::Vec<Option>,
    }
    impl __rt::Generated for String {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "6String003veccorestdVec",
            b"\x04\0\0\0\xD0\0\0\0\x03\0\0\0\x10\x01\0\0\x03\0\0\0@\x01\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                core: __rt::Vacant::VACANT,
                std: __rt::Vacant::VACANT,
                vec: __rt::Vacant::VACANT,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.core,
                1 => &mut self.std,
                _ => &mut self.vec,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.core,
                1 => &self.std,
                _ => &self.vec,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for String {}
    /// The object `Box`.
    #[non_exhaustive]
    pub struct Box {
        /// The field `a b`.
        pub a_b: __rt::String,
        /// The field `поле`.
        pub field: __rt::String,
    }
    impl __rt::Generated for Box {
        type Role = __rt::Nested;
        const WORDS: (&'static __rt::Str, &'static [__rt::Byte]) = (
            "3Box3a_b5fielda bполе",
            b"\x03\0\0\0\xE0\0\0\0\x08\0\0\0\x10\x01\0\0",
        );
        #[inline(never)]
        fn blank() -> Self {
            Self {
                a_b: __rt::NO_TEXT,
                field: __rt::NO_TEXT,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.a_b,
                _ => &mut self.field,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.a_b,
                _ => &self.field,
            }
        }
    }
    impl __rt::ProjectionOf<Self> for Box {}
    __rt::structs! {
        deserialize_value : String Box
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
pub mod r#type {
    //! The events of `type`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `type`.
    ///
    /// On the wire: `type`.
    #[non_exhaustive]
    pub struct Type {
        /// The field `type`.
        pub r#type: __rt::String,
        /// The field `self`.
        pub self_: __rt::String,
        /// The field `Self`.
        pub selfish: __rt::String,
        /// The field `crate`.
        pub crate_: __rt::String,
        /// The field `super`.
        pub super_: __rt::String,
        /// The field `fn`.
        pub r#fn: super::types::String,
        /// The field `gen`.
        pub r#gen: i64,
        /// The field `async`.
        pub r#async: bool,
        /// The field `1st`.
        pub _1st: __rt::Id,
        /// The field `index`.
        pub index: __rt::Id,
        /// The field `S`.
        pub s: super::types::Box,
    }
    impl __rt::Generated for Type {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                r#type: __rt::NO_TEXT,
                self_: __rt::NO_TEXT,
                selfish: __rt::NO_TEXT,
                crate_: __rt::NO_TEXT,
                super_: __rt::NO_TEXT,
                r#fn: __rt::Decode::blank(),
                r#gen: 0,
                r#async: false,
                _1st: __rt::NO_ID,
                index: __rt::NO_ID,
                s: __rt::Decode::blank(),
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.r#type,
                1 => &mut self.self_,
                2 => &mut self.selfish,
                3 => &mut self.crate_,
                4 => &mut self.super_,
                5 => &mut self.r#fn,
                6 => &mut self.r#gen,
                7 => &mut self.r#async,
                8 => &mut self._1st,
                9 => &mut self.index,
                _ => &mut self.s,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.r#type,
                1 => &self.self_,
                2 => &self.selfish,
                3 => &self.crate_,
                4 => &self.super_,
                5 => &self.r#fn,
                6 => &self.r#gen,
                7 => &self.r#async,
                8 => &self._1st,
                9 => &self.index,
                _ => &self.s,
            }
        }
    }
    /// The event `self`.
    ///
    /// On the wire: `self`.
    #[non_exhaustive]
    pub struct Self_ {
        /// The field `self`.
        pub self_: super::types::Option,
    }
    impl __rt::Generated for Self_ {
        type Role = __rt::PayloadIn<Event, __rt::D1, (super::types::Option,)>;
        #[inline]
        fn blank() -> Self {
            Self {
                self_: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.self_
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.self_
        }
    }
    /// The event `Payload`.
    ///
    /// On the wire: `Payload`.
    #[non_exhaustive]
    pub struct Payload {}
    impl __rt::Generated for Payload {
        type Role = __rt::PayloadIn<Event, __rt::D2>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The event `std`.
    ///
    /// On the wire: `std`.
    #[non_exhaustive]
    pub struct Std {
        /// The field `core`.
        pub core: super::types::Option,
        /// The field `std`.
        pub std: super::types::Result,
        /// The field `Vec`.
        pub vec: __rt::Vec<super::types::Option>,
    }
    impl __rt::Generated for Std {
        type Role = __rt::PayloadIn<Event, __rt::D3>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                core: __rt::Vacant::VACANT,
                std: __rt::Vacant::VACANT,
                vec: __rt::Vacant::VACANT,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.core,
                1 => &mut self.std,
                _ => &mut self.vec,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.core,
                1 => &self.std,
                _ => &self.vec,
            }
        }
    }
    /// The event `Iterator`.
    ///
    /// On the wire: `Iterator`.
    #[non_exhaustive]
    pub struct Iterator {
        /// The field `core`.
        pub core: super::types::Result,
        /// The field `option`.
        pub option: __rt::Option<super::types::Option>,
    }
    impl __rt::Generated for Iterator {
        type Role = __rt::PayloadIn<
            Event,
            __rt::D4,
            (super::types::Result, __rt::Option<super::types::Option>),
        >;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                core: __rt::Vacant::VACANT,
                option: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.core,
                _ => &mut self.option,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.core,
                _ => &self.option,
            }
        }
    }
    __rt::structs! {
        deserialize_payload : Type Self_ Payload Std Iterator
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 0usize, 5usize);
    /// An event of `type`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        Type(Type),
        Self_(Self_),
        Payload(Payload),
        Std(Std),
        Iterator(Iterator),
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
                0 => Self::Type(__rt::Generated::blank()),
                1 => {
                    Self::Self_(Self_ {
                        self_: __rt::Vacant::VACANT,
                    })
                }
                2 => Self::Payload(Payload {}),
                3 => Self::Std(__rt::Generated::blank()),
                _ => Self::Iterator(__rt::Generated::blank()),
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::Type(_) => 0,
                Self::Self_(_) => 1,
                Self::Payload(_) => 2,
                Self::Std(_) => 3,
                Self::Iterator(_) => 4,
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
                Self::Type(payload) => __rt::Generated::slot(payload, index),
                Self::Self_(payload) => &mut payload.self_,
                Self::Std(payload) => __rt::Generated::slot(payload, index),
                Self::Iterator(payload) => __rt::Generated::slot(payload, index),
                _ => __rt::nowhere(),
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::Type(payload) => __rt::Generated::field(payload, index),
                Self::Self_(payload) => &payload.self_,
                Self::Std(payload) => __rt::Generated::field(payload, index),
                Self::Iterator(payload) => __rt::Generated::field(payload, index),
                _ => __rt::nothing(),
            }
        }
    }
    /// Handles the events of `type`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `type`.
        #[inline]
        fn r#type(&self, event: Type) -> Self::Output {
            self.unhandled(Event::Type(event))
        }
        /// Handles `self`.
        #[inline]
        fn self_(&self, event: Self_) -> Self::Output {
            self.unhandled(Event::Self_(event))
        }
        /// Handles `Payload`.
        #[inline]
        fn payload(&self, event: Payload) -> Self::Output {
            self.unhandled(Event::Payload(event))
        }
        /// Handles `std`.
        #[inline]
        fn std(&self, event: Std) -> Self::Output {
            self.unhandled(Event::Std(event))
        }
        /// Handles `Iterator`.
        #[inline]
        fn iterator(&self, event: Iterator) -> Self::Output {
            self.unhandled(Event::Iterator(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::Type(event) => handler.r#type(event),
                Self::Self_(event) => handler.self_(event),
                Self::Payload(event) => handler.payload(event),
                Self::Std(event) => handler.std(event),
                Self::Iterator(event) => handler.iterator(event),
            }
        }
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
pub mod core {
    //! The events of `core`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `core.Box`.
    ///
    /// On the wire: `core.Box`.
    #[non_exhaustive]
    pub struct CoreBox {
        /// The field `value`.
        pub value: __rt::Vec<super::types::Box>,
    }
    impl __rt::Generated for CoreBox {
        type Role = __rt::PayloadIn<Event, __rt::D0, (__rt::Vec<super::types::Box>,)>;
        #[inline]
        fn blank() -> Self {
            Self {
                value: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.value
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.value
        }
    }
    /// The event `EVENTS`.
    ///
    /// On the wire: `EVENTS`.
    #[non_exhaustive]
    pub struct Events {}
    impl __rt::Generated for Events {
        type Role = __rt::PayloadIn<Event, __rt::D1>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    __rt::structs! {
        deserialize_payload : CoreBox Events
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 5usize, 7usize);
    /// An event of `core`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        CoreBox(CoreBox),
        Events(Events),
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
                0 => {
                    Self::CoreBox(CoreBox {
                        value: __rt::Vacant::VACANT,
                    })
                }
                _ => Self::Events(Events {}),
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::CoreBox(_) => 0,
                Self::Events(_) => 1,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            match self {
                Self::CoreBox(payload) => &mut payload.value,
                _ => __rt::nowhere(),
            }
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            match self {
                Self::CoreBox(payload) => &payload.value,
                _ => __rt::nothing(),
            }
        }
    }
    /// Handles the events of `core`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `core.Box`.
        #[inline]
        fn core_box(&self, event: CoreBox) -> Self::Output {
            self.unhandled(Event::CoreBox(event))
        }
        /// Handles `EVENTS`.
        #[inline]
        fn events(&self, event: Events) -> Self::Output {
            self.unhandled(Event::Events(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::CoreBox(event) => handler.core_box(event),
                Self::Events(event) => handler.events(event),
            }
        }
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
pub mod std {
    //! The events of `std`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `std.H`.
    ///
    /// On the wire: `std.H`.
    #[non_exhaustive]
    pub struct StdH {}
    impl __rt::Generated for StdH {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    __rt::structs! {
        deserialize_payload : StdH
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 7usize, 8usize);
    /// An event of `std`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        StdH(StdH),
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
        fn at(_: usize) -> Self {
            Self::StdH(StdH {})
        }
        fn index(&self) -> usize {
            match self {
                Self::StdH(_) => 0,
            }
        }
        #[inline]
        fn fields(&mut self) -> &mut dyn __rt::Fields<'de> {
            self
        }
    }
    impl<'de> __rt::Grouped<'de> for Event {
        fn slot(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            __rt::nowhere()
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            __rt::nothing()
        }
    }
    /// Handles the events of `std`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `std.H`.
        #[inline]
        fn std_h(&self, event: StdH) -> Self::Output {
            self.unhandled(Event::StdH(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::StdH(event) => handler.std_h(event),
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
    Type(r#type::Event),
    Core(core::Event),
    Std(std::Event),
}
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
impl AnyEvent {
    /// The payload, whatever it is.
    #[inline]
    #[must_use]
    pub fn payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        match self {
            Self::Type(event) => event.payload(),
            Self::Core(event) => event.payload(),
            Self::Std(event) => event.payload(),
        }
    }
}
impl<'de> ::bitrix24_placement::__private::Indexed<'de> for AnyEvent {
    const EVENTS: ::bitrix24_placement::__private::Events = ::bitrix24_placement::__private::Events::new(
        &EVENTS,
        0,
        8usize,
    );
    fn at(index: ::bitrix24_placement::__private::Index) -> Self {
        match index {
            0usize..5usize => {
                Self::Type(::bitrix24_placement::__private::Indexed::at(index))
            }
            5usize..7usize => {
                Self::Core(::bitrix24_placement::__private::Indexed::at(index - 5usize))
            }
            _ => Self::Std(::bitrix24_placement::__private::Indexed::at(index - 7usize)),
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Type(event) => ::bitrix24_placement::__private::Indexed::index(event),
            Self::Core(event) => {
                5usize + ::bitrix24_placement::__private::Indexed::index(event)
            }
            Self::Std(event) => {
                7usize + ::bitrix24_placement::__private::Indexed::index(event)
            }
        }
    }
    fn fields(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Type(event) => event,
            Self::Core(event) => event,
            Self::Std(event) => event,
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    8usize,
    "2Bhostile_names.json3000\
type4Type05self_7selfish6crate_6super_0004_1st01s10>9typeselfSelfcratesuperfngenasync1stindexS\
self5Self_5self_10?9self\
Payload7Payload10@9\
std3Std003vec10A9corestdVec\
Iterator8Iterator0010B9coreoption\
core.Box7CoreBox010EKvalue\
EVENTS6Events10E^3\
std.H4StdH10FJ",
    b"\x04\x02\0\0\x80\x01\0\0\x04\\\0\0`\x07\0\0\x07`\0\0\xE0\x08\0\0\x03b\0\0\x10\n\0\0\x08|\0\0\xC0\x0B\0\0\x08\x8C\0\0\xD0\r\0\0\x06\x90\0\0p\x0F\0\0\x05\x90\0\0\x90\x10\0\0\x04\0\0\0\xD0\x04\0\0\x04\0\0\0\x10\x05\0\0\x04\0\0\0P\x05\0\0\x05\0\0\0\x90\x05\0\0\x05\0\0\0\xE0\x05\0\0\x02\0\0\x000\x06\0\0\x03\0\0\0P\x06\0\0\x05\0\0\0\x80\x06\0\0\x03\0\0\0\xD0\x06\0\0\x05\0\0\0\0\x07\0\0\x01\0\0\0P\x07\0\0\x04\0\0\0\xA0\x08\0\0\x04\0\0\0 \x0B\0\0\x03\0\0\0`\x0B\0\0\x03\0\0\0\x90\x0B\0\0\x04\0\0\x000\r\0\0\x06\x01\0\0p\r\0\0\x05\0\0\0 \x0F\0\0",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(8usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);
