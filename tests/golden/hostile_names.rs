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
            __rt::View::Text(self.as_str())
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
            __rt::View::Text(self.as_str())
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
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct String {
        /// The field `core`.
        pub core: Option,
        /// The field `std`.
        pub std: Result,
        /// The field `Vec`.
        pub vec: __rt::Vec<Option>,
    }
    impl String {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(core: Option, std: Result, vec: __rt::Vec<Option>) -> Self {
            Self { core, std, vec }
        }
    }
    impl __rt::Generated for String {
        type Role = __rt::Nested;
        const ABOUT: __rt::About = __rt::About::object(
            &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "core",
                        name: "core",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "std",
                        name: "std",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "Vec",
                        name: "vec",
                        ..__rt::FIELD
                    },
                ],
            },
        );
        #[inline]
        fn blank() -> Self {
            Self {
                core: __rt::Vacant::VACANT,
                std: __rt::Vacant::VACANT,
                vec: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.core,
                    1 => &mut self.std,
                    2 => &mut self.vec,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.core,
                    1 => &self.std,
                    2 => &self.vec,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::ProjectionOf<Self> for String {}
    /// The object `Box`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Box {
        /// The field `a b`.
        pub a_b: __rt::String,
        /// The field `поле`.
        pub field: __rt::String,
    }
    impl Box {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(
            a_b: impl __rt::Into<__rt::String>,
            field: impl __rt::Into<__rt::String>,
        ) -> Self {
            Self {
                a_b: __rt::Into::into(a_b),
                field: __rt::Into::into(field),
            }
        }
    }
    impl __rt::Generated for Box {
        type Role = __rt::Nested;
        const ABOUT: __rt::About = __rt::About::object(
            &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "a b",
                        name: "a_b",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "поле",
                        name: "field",
                        ..__rt::FIELD
                    },
                ],
            },
        );
        #[inline]
        fn blank() -> Self {
            Self {
                a_b: __rt::NO_TEXT,
                field: __rt::NO_TEXT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.a_b,
                    1 => &mut self.field,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.a_b,
                    1 => &self.field,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::ProjectionOf<Self> for Box {}
    __rt::structs! {
        deserialize_value : String Box
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
pub mod r#type {
    //! The events of `type`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `type`.
    ///
    /// On the wire: `type`.
    #[derive(__rt::Debug)]
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
    impl Type {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(
            r#type: impl __rt::Into<__rt::String>,
            self_: impl __rt::Into<__rt::String>,
            selfish: impl __rt::Into<__rt::String>,
            crate_: impl __rt::Into<__rt::String>,
            super_: impl __rt::Into<__rt::String>,
            r#fn: super::types::String,
            r#gen: i64,
            r#async: bool,
            _1st: __rt::Id,
            index: __rt::Id,
            s: super::types::Box,
        ) -> Self {
            Self {
                r#type: __rt::Into::into(r#type),
                self_: __rt::Into::into(self_),
                selfish: __rt::Into::into(selfish),
                crate_: __rt::Into::into(crate_),
                super_: __rt::Into::into(super_),
                r#fn,
                r#gen,
                r#async,
                _1st,
                index,
                s,
            }
        }
    }
    impl __rt::Generated for Type {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "type",
                        name: "type",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "self",
                        name: "self_",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "Self",
                        name: "selfish",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "crate",
                        name: "crate_",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "super",
                        name: "super_",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "fn",
                        name: "fn",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "gen",
                        name: "gen",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "async",
                        name: "async",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "1st",
                        name: "_1st",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "index",
                        name: "index",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "S",
                        name: "s",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "type",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 14u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
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
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
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
                    10 => &mut self.s,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
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
                    10 => &self.s,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    /// The event `self`.
    ///
    /// On the wire: `self`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Self_ {
        /// The field `self`.
        pub self_: super::types::Option,
    }
    impl Self_ {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(self_: super::types::Option) -> Self {
            Self { self_ }
        }
    }
    impl __rt::Generated for Self_ {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Args,
                fields: &[
                    __rt::Field {
                        wire: "self",
                        name: "self_",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "self",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 15u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                self_: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.self_,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.self_,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Positional for Self_ {
        type Args = (super::types::Option,);
    }
    /// The event `Payload`.
    ///
    /// On the wire: `Payload`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Payload {}
    impl Payload {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Generated for Payload {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::None,
                fields: &[],
            },
            event: &__rt::EventInfo {
                name: "Payload",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 16u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The event `std`.
    ///
    /// On the wire: `std`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Std {
        /// The field `core`.
        pub core: super::types::Option,
        /// The field `std`.
        pub std: super::types::Result,
        /// The field `Vec`.
        pub vec: __rt::Vec<super::types::Option>,
    }
    impl Std {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(
            core: super::types::Option,
            std: super::types::Result,
            vec: __rt::Vec<super::types::Option>,
        ) -> Self {
            Self { core, std, vec }
        }
    }
    impl __rt::Generated for Std {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "core",
                        name: "core",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "std",
                        name: "std",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "Vec",
                        name: "vec",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "std",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 17u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                core: __rt::Vacant::VACANT,
                std: __rt::Vacant::VACANT,
                vec: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.core,
                    1 => &mut self.std,
                    2 => &mut self.vec,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.core,
                    1 => &self.std,
                    2 => &self.vec,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    /// The event `Iterator`.
    ///
    /// On the wire: `Iterator`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Iterator {
        /// The field `core`.
        pub core: super::types::Result,
        /// The field `option`.
        pub option: __rt::Option<super::types::Option>,
    }
    impl Iterator {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(core: super::types::Result) -> Self {
            Self {
                core,
                option: __rt::Option::None,
            }
        }
    }
    impl __rt::Generated for Iterator {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Args,
                fields: &[
                    __rt::Field {
                        wire: "core",
                        name: "core",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "option",
                        name: "option",
                        empties: &[__rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Iterator",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 18u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                core: __rt::Vacant::VACANT,
                option: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.core,
                    1 => &mut self.option,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.core,
                    1 => &self.option,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Positional for Iterator {
        type Args = (super::types::Result, __rt::Option<super::types::Option>);
    }
    __rt::structs! {
        deserialize_payload : Type Self_ Payload Std Iterator
    }
    __rt::defaults! {
        Payload
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <Type as __rt::Generated>::ABOUT.event,
        <Self_ as __rt::Generated>::ABOUT.event,
        <Payload as __rt::Generated>::ABOUT.event,
        <Std as __rt::Generated>::ABOUT.event,
        <Iterator as __rt::Generated>::ABOUT.event,
    ];
    /// An event of `type`.
    #[derive(__rt::Debug, __rt::Clone)]
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
                Self::Type(payload) => payload,
                Self::Self_(payload) => payload,
                Self::Payload(payload) => payload,
                Self::Std(payload) => payload,
                Self::Iterator(payload) => payload,
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
                    0usize => Self::Type(__rt::Generated::blank()),
                    1usize => Self::Self_(__rt::Generated::blank()),
                    2usize => Self::Payload(__rt::Generated::blank()),
                    3usize => Self::Std(__rt::Generated::blank()),
                    4usize => Self::Iterator(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::Type(payload) => payload,
                Self::Self_(payload) => payload,
                Self::Payload(payload) => payload,
                Self::Std(payload) => payload,
                Self::Iterator(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::Type(_) => 0usize,
                Self::Self_(_) => 1usize,
                Self::Payload(_) => 2usize,
                Self::Std(_) => 3usize,
                Self::Iterator(_) => 4usize,
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
        fn r#type(&self, event: Type) -> Self::Output {
            self.unhandled(Event::Type(event))
        }
        /// Handles `self`.
        fn self_(&self, event: Self_) -> Self::Output {
            self.unhandled(Event::Self_(event))
        }
        /// Handles `Payload`.
        fn payload(&self, event: Payload) -> Self::Output {
            self.unhandled(Event::Payload(event))
        }
        /// Handles `std`.
        fn std(&self, event: Std) -> Self::Output {
            self.unhandled(Event::Std(event))
        }
        /// Handles `Iterator`.
        fn iterator(&self, event: Iterator) -> Self::Output {
            self.unhandled(Event::Iterator(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
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
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod core {
    //! The events of `core`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `core.Box`.
    ///
    /// On the wire: `core.Box`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct CoreBox {
        /// The field `value`.
        pub value: __rt::Vec<super::types::Box>,
    }
    impl CoreBox {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(value: __rt::Vec<super::types::Box>) -> Self {
            Self { value }
        }
    }
    impl __rt::Generated for CoreBox {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Args,
                fields: &[
                    __rt::Field {
                        wire: "value",
                        name: "value",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "core.Box",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 21u32,
                    column: 27u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                value: __rt::Vacant::VACANT,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.value,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.value,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Positional for CoreBox {
        type Args = (__rt::Vec<super::types::Box>,);
    }
    /// The event `EVENTS`.
    ///
    /// On the wire: `EVENTS`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Events {}
    impl Events {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Generated for Events {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::None,
                fields: &[],
            },
            event: &__rt::EventInfo {
                name: "EVENTS",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 21u32,
                    column: 110u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    __rt::structs! {
        deserialize_payload : CoreBox Events
    }
    __rt::defaults! {
        Events
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <CoreBox as __rt::Generated>::ABOUT.event,
        <Events as __rt::Generated>::ABOUT.event,
    ];
    /// An event of `core`.
    #[derive(__rt::Debug, __rt::Clone)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        CoreBox(CoreBox),
        Events(Events),
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
                Self::CoreBox(payload) => payload,
                Self::Events(payload) => payload,
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
                    5usize => Self::CoreBox(__rt::Generated::blank()),
                    6usize => Self::Events(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::CoreBox(payload) => payload,
                Self::Events(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::CoreBox(_) => 5usize,
                Self::Events(_) => 6usize,
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
        fn core_box(&self, event: CoreBox) -> Self::Output {
            self.unhandled(Event::CoreBox(event))
        }
        /// Handles `EVENTS`.
        fn events(&self, event: Events) -> Self::Output {
            self.unhandled(Event::Events(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
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
    clippy::too_many_arguments,
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod std {
    //! The events of `std`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `std.H`.
    ///
    /// On the wire: `std.H`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct StdH {}
    impl StdH {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Generated for StdH {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::None,
                fields: &[],
            },
            event: &__rt::EventInfo {
                name: "std.H",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "hostile_names.json",
                    line: 22u32,
                    column: 26u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    __rt::structs! {
        deserialize_payload : StdH
    }
    __rt::defaults! {
        StdH
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[<StdH as __rt::Generated>::ABOUT.event];
    /// An event of `std`.
    #[derive(__rt::Debug, __rt::Clone)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        StdH(StdH),
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
                Self::StdH(payload) => payload,
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
                    7usize => Self::StdH(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::StdH(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::StdH(_) => 7usize,
            }
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
        fn std_h(&self, event: StdH) -> Self::Output {
            self.unhandled(Event::StdH(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
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
    fn registry() -> &'static ::bitrix24_placement::__private::Registry {
        &EVENTS
    }
    fn at(
        index: ::bitrix24_placement::__private::Index,
    ) -> ::bitrix24_placement::__private::Option<Self> {
        match index {
            0usize..5usize => {
                <r#type::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::Type)
            }
            5usize..7usize => {
                <core::Event as ::bitrix24_placement::__private::Indexed<'de>>::at(index)
                    .map(Self::Core)
            }
            7usize..8usize => {
                <std::Event as ::bitrix24_placement::__private::Indexed<'de>>::at(index)
                    .map(Self::Std)
            }
            _ => ::bitrix24_placement::__private::Option::None,
        }
    }
    fn fields_mut(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Type(event) => event.fields_mut(),
            Self::Core(event) => event.fields_mut(),
            Self::Std(event) => event.fields_mut(),
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Type(event) => event.index(),
            Self::Core(event) => event.index(),
            Self::Std(event) => event.index(),
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = {
    const EVENTS: &[&::bitrix24_placement::__private::EventInfo] = &::bitrix24_placement::__private::concat::<
        8usize,
    >(&[r#type::EVENTS, core::EVENTS, std::EVENTS]);
    ::bitrix24_placement::__private::Registry {
        events: EVENTS,
        table: &::bitrix24_placement::__private::table::<
            { ::bitrix24_placement::__private::table_size(EVENTS) },
        >(EVENTS),
    }
};
