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
    //! Value sets and objects of the events of `value_sets.json`.
    use ::bitrix24_placement::__private as __rt;
    /// What it looks like.
    ///
    /// A value that is not listed here is kept as `Other` and sent back unchanged.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq)]
    #[non_exhaustive]
    pub enum Colour {
        /// Like fire.
        /// On the wire: `red`.
        Red,
        /// Like grass.
        /// On the wire: `green`.
        ///
        /// Since 2.
        Green,
        /// The value `486`.
        _486,
        /// The value `*`.
        Any,
        /// The value `none`.
        #[deprecated = "since 3: use `red`"]
        None,
        /// A value that the spec does not list.
        Other(__rt::Unlisted),
    }
    impl Colour {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Red => "red",
                Self::Green => "green",
                Self::_486 => "486",
                Self::Any => "*",
                Self::None => "none",
                Self::Other(text) => text.as_str(),
            }
        }
    }
    impl __rt::Display for Colour {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::From<&str> for Colour {
        fn from(text: &str) -> Self {
            __rt::open_value(text)
        }
    }
    impl __rt::ValueSet for Colour {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                variants: &["Red", "Green", "_486", "Any", "None"],
                names: &["red", "green", "486", "*", "none"],
                aliases: &[("lime", 1usize)],
                open: true,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Green,
                2usize => Self::_486,
                3usize => Self::Any,
                4usize => Self::None,
                _ => Self::Red,
            };
        }
        fn put_unlisted(&mut self, text: __rt::Unlisted) {
            *self = Self::Other(text);
        }
    }
    impl __rt::Vacant for Colour {
        const VACANT: Self = Self::Red;
    }
    impl<'de> __rt::Decode<'de> for Colour {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for Colour {}
    impl __rt::Encode for Colour {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
        }
    }
    impl __rt::Serialize for Colour {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Colour {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
        }
    }
    /// The values of `Switch`.
    #[derive(__rt::Debug, __rt::Clone, __rt::Copy, __rt::PartialEq, __rt::Eq)]
    pub enum Switch {
        /// The value `Y`.
        On,
        /// The value `N`.
        Off,
    }
    impl Switch {
        /// The text on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::On => "Y",
                Self::Off => "N",
            }
        }
    }
    impl __rt::Display for Switch {
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl __rt::TryFrom<&str> for Switch {
        type Error = __rt::UnknownValue;
        fn try_from(text: &str) -> __rt::Result<Self, __rt::UnknownValue> {
            __rt::closed_value(text)
        }
    }
    impl __rt::ValueSet for Switch {
        fn values(&self) -> &'static __rt::Values {
            &__rt::Values {
                variants: &["On", "Off"],
                names: &["Y", "N"],
                aliases: &[],
                open: false,
            }
        }
        fn put(&mut self, index: usize) {
            *self = match index {
                1usize => Self::Off,
                _ => Self::On,
            };
        }
        fn put_unlisted(&mut self, _: __rt::Unlisted) {}
    }
    impl __rt::Vacant for Switch {
        const VACANT: Self = Self::On;
    }
    impl<'de> __rt::Decode<'de> for Switch {
        fn blank() -> Self {
            __rt::Vacant::VACANT
        }
        fn target(&mut self) -> __rt::Target<'_, 'de> {
            __rt::Target::Value(self)
        }
    }
    impl __rt::ProjectionOf<Self> for Switch {}
    impl __rt::Encode for Switch {
        fn view(&self) -> __rt::View<'_> {
            __rt::View::Value(self.as_str(), __rt::ValueSet::values(self))
        }
    }
    impl __rt::Serialize for Switch {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Switch {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_value(deserializer)
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
pub mod lamp {
    //! The events of `lamp`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `Lamp.switched`.
    ///
    /// On the wire: `Lamp.switched`.
    #[non_exhaustive]
    pub struct LampSwitched {
        /// The field `switch`.
        pub switch: super::types::Switch,
        /// The field `colour`.
        pub colour: __rt::Option<super::types::Colour>,
        /// The field `further`.
        pub further: __rt::Vec<super::types::Colour>,
    }
    impl __rt::Generated for LampSwitched {
        type Role = __rt::PayloadIn<
            Event,
            __rt::D0,
            (
                super::types::Switch,
                __rt::Option<super::types::Colour>,
                __rt::Vec<super::types::Colour>,
            ),
        >;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                switch: __rt::Vacant::VACANT,
                colour: __rt::Option::None,
                further: __rt::Vacant::VACANT,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.switch,
                1 => &mut self.colour,
                _ => &mut self.further,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.switch,
                1 => &self.colour,
                _ => &self.further,
            }
        }
    }
    __rt::structs! {
        deserialize_payload : LampSwitched
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 0usize, 1usize);
    /// An event of `lamp`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        LampSwitched(LampSwitched),
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
            Self::LampSwitched(__rt::Generated::blank())
        }
        fn index(&self) -> usize {
            match self {
                Self::LampSwitched(_) => 0,
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
                Self::LampSwitched(payload) => __rt::Generated::slot(payload, index),
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::LampSwitched(payload) => __rt::Generated::field(payload, index),
            }
        }
    }
    /// Handles the events of `lamp`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `Lamp.switched`.
        #[inline]
        fn lamp_switched(&self, event: LampSwitched) -> Self::Output {
            self.unhandled(Event::LampSwitched(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::LampSwitched(event) => handler.lamp_switched(event),
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
    Lamp(lamp::Event),
}
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
impl AnyEvent {
    /// The payload, whatever it is.
    #[inline]
    #[must_use]
    pub fn payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        match self {
            Self::Lamp(event) => event.payload(),
        }
    }
}
impl<'de> ::bitrix24_placement::__private::Indexed<'de> for AnyEvent {
    const EVENTS: ::bitrix24_placement::__private::Events = ::bitrix24_placement::__private::Events::new(
        &EVENTS,
        0,
        1usize,
    );
    fn at(index: ::bitrix24_placement::__private::Index) -> Self {
        Self::Lamp(::bitrix24_placement::__private::Indexed::at(index))
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Lamp(event) => ::bitrix24_placement::__private::Indexed::index(event),
        }
    }
    fn fields(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Lamp(event) => event,
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    1usize,
    "2?value_sets.json3000\
Lamp.switched<LampSwitched00010D9switchcolourfurther",
    b"\r\x04\0\0P\x01\0\0\x06\0\0\0`\x03\0\0\x06\x05\x08\0\xC0\x03\0\0\x07\x01\0\0 \x04\0\0",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(1usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);
