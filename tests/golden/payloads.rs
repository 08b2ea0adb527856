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
pub mod door {
    //! What happens at a door.
    //!
    //! [Documentation](https://example.com/door.html)
    use ::bitrix24_placement::__private as __rt;
    /// It was opened.
    ///
    /// On the wire: `Door::opened`, offered by `HALL`; needs the scopes `doors`.
    ///
    /// Since 2024.
    ///
    /// [Documentation](https://example.com/door/opened.html)
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Opened {}
    impl Opened {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Generated for Opened {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::None,
                fields: &[],
            },
            event: &__rt::EventInfo {
                name: "Door::opened",
                aliases: &[],
                placements: &["HALL"],
                scopes: &["doors"],
                page: "https://example.com/door/opened.html",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 18u32,
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
    /// The event `Door::checked`.
    ///
    /// On the wire: `Door::checked`, offered by `HALL`; needs the scopes `doors`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Checked {}
    impl Checked {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Generated for Checked {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::EmptyObject,
                fields: &[],
            },
            event: &__rt::EventInfo {
                name: "Door::checked",
                aliases: &[],
                placements: &["HALL"],
                scopes: &["doors"],
                page: "",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 19u32,
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
    /// The event `Door::knocked`.
    ///
    /// On the wire: `Door::knocked`, offered by `HALL`; needs the scopes `doors`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Knocked {
        /// The field `times`.
        pub times: i64,
    }
    impl Knocked {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(times: i64) -> Self {
            Self { times }
        }
    }
    impl __rt::Generated for Knocked {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Args,
                fields: &[
                    __rt::Field {
                        wire: "times",
                        name: "times",
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Door::knocked",
                aliases: &["Door::knock"],
                placements: &["HALL"],
                scopes: &["doors"],
                page: "",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 20u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self { times: 0 }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.times,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.times,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Positional for Knocked {
        type Args = (i64,);
    }
    /// The event `Door::named`.
    ///
    /// On the wire: `Door::named`, offered by `HALL`; needs the scopes `doors`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Named {
        /// What it is called.
        /// On the wire: `name`.
        pub name: __rt::String,
        /// The field `reason`.
        ///
        /// Nothing means: no reason was given
        pub reason: __rt::Option<__rt::String>,
    }
    impl Named {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(name: impl __rt::Into<__rt::String>) -> Self {
            Self {
                name: __rt::Into::into(name),
                reason: __rt::Option::None,
            }
        }
    }
    impl __rt::Generated for Named {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Args,
                fields: &[
                    __rt::Field {
                        wire: "name",
                        name: "name",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "reason",
                        name: "reason",
                        empties: &[__rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Door::named",
                aliases: &[],
                placements: &["HALL"],
                scopes: &["doors"],
                page: "",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 21u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                name: __rt::NO_TEXT,
                reason: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.name,
                    1 => &mut self.reason,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.name,
                    1 => &self.reason,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    impl __rt::Positional for Named {
        type Args = (__rt::String, __rt::Option<__rt::String>);
    }
    /// The event `Door::measured`.
    ///
    /// On the wire: `Door::measured`, offered by `HALL`; needs the scopes `doors`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Measured {
        /// In millimetres.
        /// On the wire: `WIDTH`.
        pub width: i64,
        /// The field `NOTE`.
        pub note: __rt::Option<__rt::String>,
    }
    impl Measured {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(width: i64) -> Self {
            Self {
                width,
                note: __rt::Option::None,
            }
        }
    }
    impl __rt::Generated for Measured {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "WIDTH",
                        name: "width",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "NOTE",
                        name: "note",
                        aliases: &["COMMENT"],
                        empties: &[__rt::Empty::EmptyString, __rt::Empty::Absent],
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Door::measured",
                aliases: &[],
                placements: &["HALL"],
                scopes: &["doors"],
                page: "",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 29u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                width: 0,
                note: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.width,
                    1 => &mut self.note,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.width,
                    1 => &self.note,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    /// The event `Door::visited`.
    ///
    /// On the wire: `Door::visited`, offered by `HALL`; needs the scopes `doors`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct Visited {
        /// The field `ID`.
        pub id: __rt::Id,
        /// The field `NAME`.
        pub name: __rt::Option<__rt::String>,
    }
    impl Visited {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new(id: __rt::Id) -> Self {
            Self {
                id,
                name: __rt::Option::None,
            }
        }
    }
    impl __rt::Generated for Visited {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::Object,
                fields: &[
                    __rt::Field {
                        wire: "ID",
                        name: "id",
                        ..__rt::FIELD
                    },
                    __rt::Field {
                        wire: "NAME",
                        name: "name",
                        empties: &[__rt::Empty::EmptyString],
                        ..__rt::FIELD
                    },
                ],
            },
            event: &__rt::EventInfo {
                name: "Door::visited",
                aliases: &[],
                placements: &["HALL"],
                scopes: &["doors"],
                page: "",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 37u32,
                    column: 9u32,
                },
                registry,
            },
        };
        #[inline]
        fn blank() -> Self {
            Self {
                id: __rt::NO_ID,
                name: __rt::Option::None,
            }
        }
        #[inline]
        fn slot<'de>(&mut self, index: usize) -> __rt::Option<&mut dyn __rt::Slot<'de>> {
            __rt::Option::Some(
                match index {
                    0 => &mut self.id,
                    1 => &mut self.name,
                    _ => return __rt::Option::None,
                },
            )
        }
        #[inline]
        fn field(&self, index: usize) -> __rt::Option<&dyn __rt::Encode> {
            __rt::Option::Some(
                match index {
                    0 => &self.id,
                    1 => &self.name,
                    _ => return __rt::Option::None,
                },
            )
        }
    }
    __rt::structs! {
        deserialize_payload : Opened Checked Knocked Named Measured Visited
    }
    __rt::defaults! {
        Opened Checked
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <Opened as __rt::Generated>::ABOUT.event,
        <Checked as __rt::Generated>::ABOUT.event,
        <Knocked as __rt::Generated>::ABOUT.event,
        <Named as __rt::Generated>::ABOUT.event,
        <Measured as __rt::Generated>::ABOUT.event,
        <Visited as __rt::Generated>::ABOUT.event,
    ];
    /// An event of `door`.
    #[derive(__rt::Debug, __rt::Clone)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        Opened(Opened),
        Checked(Checked),
        Knocked(Knocked),
        Named(Named),
        Measured(Measured),
        Visited(Visited),
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
                Self::Opened(payload) => payload,
                Self::Checked(payload) => payload,
                Self::Knocked(payload) => payload,
                Self::Named(payload) => payload,
                Self::Measured(payload) => payload,
                Self::Visited(payload) => payload,
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
                    0usize => Self::Opened(__rt::Generated::blank()),
                    1usize => Self::Checked(__rt::Generated::blank()),
                    2usize => Self::Knocked(__rt::Generated::blank()),
                    3usize => Self::Named(__rt::Generated::blank()),
                    4usize => Self::Measured(__rt::Generated::blank()),
                    5usize => Self::Visited(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::Opened(payload) => payload,
                Self::Checked(payload) => payload,
                Self::Knocked(payload) => payload,
                Self::Named(payload) => payload,
                Self::Measured(payload) => payload,
                Self::Visited(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::Opened(_) => 0usize,
                Self::Checked(_) => 1usize,
                Self::Knocked(_) => 2usize,
                Self::Named(_) => 3usize,
                Self::Measured(_) => 4usize,
                Self::Visited(_) => 5usize,
            }
        }
    }
    /// Handles the events of `door`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `Door::opened`.
        fn opened(&self, event: Opened) -> Self::Output {
            self.unhandled(Event::Opened(event))
        }
        /// Handles `Door::checked`.
        fn checked(&self, event: Checked) -> Self::Output {
            self.unhandled(Event::Checked(event))
        }
        /// Handles `Door::knocked`.
        fn knocked(&self, event: Knocked) -> Self::Output {
            self.unhandled(Event::Knocked(event))
        }
        /// Handles `Door::named`.
        fn named(&self, event: Named) -> Self::Output {
            self.unhandled(Event::Named(event))
        }
        /// Handles `Door::measured`.
        fn measured(&self, event: Measured) -> Self::Output {
            self.unhandled(Event::Measured(event))
        }
        /// Handles `Door::visited`.
        fn visited(&self, event: Visited) -> Self::Output {
            self.unhandled(Event::Visited(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::Opened(event) => handler.opened(event),
                Self::Checked(event) => handler.checked(event),
                Self::Knocked(event) => handler.knocked(event),
                Self::Named(event) => handler.named(event),
                Self::Measured(event) => handler.measured(event),
                Self::Visited(event) => handler.visited(event),
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
pub mod window {
    //! The events of `window`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `Window.opened`.
    ///
    /// On the wire: `Window.opened`.
    #[derive(__rt::Debug)]
    #[non_exhaustive]
    pub struct WindowOpened {}
    impl WindowOpened {
        /// A value with these fields; all others say nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Generated for WindowOpened {
        type Role = __rt::PayloadIn<Event>;
        const ABOUT: __rt::About = __rt::About {
            shape: &__rt::Shape {
                kind: __rt::Kind::None,
                fields: &[],
            },
            event: &__rt::EventInfo {
                name: "Window.opened",
                aliases: &[],
                placements: &[],
                scopes: &[],
                page: "",
                origin: __rt::Origin {
                    path: "payloads.json",
                    line: 40u32,
                    column: 29u32,
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
        deserialize_payload : WindowOpened
    }
    __rt::defaults! {
        WindowOpened
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: &[&__rt::EventInfo] = &[
        <WindowOpened as __rt::Generated>::ABOUT.event,
    ];
    /// An event of `window`.
    #[derive(__rt::Debug, __rt::Clone)]
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        WindowOpened(WindowOpened),
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
                Self::WindowOpened(payload) => payload,
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
                    6usize => Self::WindowOpened(__rt::Generated::blank()),
                    _ => return __rt::Option::None,
                },
            )
        }
        fn fields_mut(&mut self) -> &mut dyn __rt::Fields<'de> {
            match self {
                Self::WindowOpened(payload) => payload,
            }
        }
        fn index(&self) -> __rt::Index {
            match self {
                Self::WindowOpened(_) => 6usize,
            }
        }
    }
    /// Handles the events of `window`, one method each.
    ///
    /// A method that is not written hands its event to [`unhandled`](Self::unhandled). `Output` is what all of them
    /// return: `()`, a `Result`, or a boxed future.
    pub trait Handler {
        /// What every method returns.
        type Output;
        /// Gets every event whose own method is not written.
        fn unhandled(&self, event: Event) -> Self::Output;
        /// Handles `Window.opened`.
        fn window_opened(&self, event: WindowOpened) -> Self::Output {
            self.unhandled(Event::WindowOpened(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        pub fn dispatch<H: Handler + ?__rt::Sized>(self, handler: &H) -> H::Output {
            match self {
                Self::WindowOpened(event) => handler.window_opened(event),
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
    Door(door::Event),
    Window(window::Event),
}
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
impl AnyEvent {
    /// The payload, whatever it is.
    #[inline]
    #[must_use]
    pub fn payload(&self) -> &dyn ::bitrix24_placement::__private::Payload {
        match self {
            Self::Door(event) => event.payload(),
            Self::Window(event) => event.payload(),
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
            0usize..6usize => {
                <door::Event as ::bitrix24_placement::__private::Indexed<'de>>::at(index)
                    .map(Self::Door)
            }
            6usize..7usize => {
                <window::Event as ::bitrix24_placement::__private::Indexed<
                    'de,
                >>::at(index)
                    .map(Self::Window)
            }
            _ => ::bitrix24_placement::__private::Option::None,
        }
    }
    fn fields_mut(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Door(event) => event.fields_mut(),
            Self::Window(event) => event.fields_mut(),
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Door(event) => event.index(),
            Self::Window(event) => event.index(),
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = {
    const EVENTS: &[&::bitrix24_placement::__private::EventInfo] = &::bitrix24_placement::__private::concat::<
        7usize,
    >(&[door::EVENTS, window::EVENTS]);
    ::bitrix24_placement::__private::Registry {
        events: EVENTS,
        table: &::bitrix24_placement::__private::table::<
            { ::bitrix24_placement::__private::table_size(EVENTS) },
        >(EVENTS),
    }
};
