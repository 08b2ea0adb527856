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
    #[non_exhaustive]
    pub struct Opened {}
    impl __rt::Generated for Opened {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The event `Door::checked`.
    ///
    /// On the wire: `Door::checked`, offered by `HALL`; needs the scopes `doors`.
    #[non_exhaustive]
    pub struct Checked {}
    impl __rt::Generated for Checked {
        type Role = __rt::PayloadIn<Event, __rt::D1>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    /// The event `Door::knocked`.
    ///
    /// On the wire: `Door::knocked`, offered by `HALL`; needs the scopes `doors`.
    #[non_exhaustive]
    pub struct Knocked {
        /// The field `times`.
        pub times: i64,
    }
    impl __rt::Generated for Knocked {
        type Role = __rt::PayloadIn<Event, __rt::D2, (i64,)>;
        #[inline]
        fn blank() -> Self {
            Self { times: 0 }
        }
        #[inline]
        fn slot<'de>(&mut self, _: usize) -> &mut dyn __rt::Slot<'de> {
            &mut self.times
        }
        #[inline]
        fn field(&self, _: usize) -> &dyn __rt::Encode {
            &self.times
        }
    }
    /// The event `Door::named`.
    ///
    /// On the wire: `Door::named`, offered by `HALL`; needs the scopes `doors`.
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
    impl __rt::Generated for Named {
        type Role = __rt::PayloadIn<
            Event,
            __rt::D3,
            (__rt::String, __rt::Option<__rt::String>),
        >;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                name: __rt::NO_TEXT,
                reason: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.name,
                _ => &mut self.reason,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.name,
                _ => &self.reason,
            }
        }
    }
    /// The event `Door::measured`.
    ///
    /// On the wire: `Door::measured`, offered by `HALL`; needs the scopes `doors`.
    #[non_exhaustive]
    pub struct Measured {
        /// In millimetres.
        /// On the wire: `WIDTH`.
        pub width: i64,
        /// The field `NOTE`.
        pub note: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for Measured {
        type Role = __rt::PayloadIn<Event, __rt::D4>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                width: 0,
                note: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.width,
                _ => &mut self.note,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.width,
                _ => &self.note,
            }
        }
    }
    /// The event `Door::visited`.
    ///
    /// On the wire: `Door::visited`, offered by `HALL`; needs the scopes `doors`.
    #[non_exhaustive]
    pub struct Visited {
        /// The field `ID`.
        pub id: __rt::Id,
        /// The field `NAME`.
        pub name: __rt::Option<__rt::String>,
    }
    impl __rt::Generated for Visited {
        type Role = __rt::PayloadIn<Event, __rt::D5>;
        #[inline(never)]
        fn blank() -> Self {
            Self {
                id: __rt::NO_ID,
                name: __rt::Option::None,
            }
        }
        #[inline(never)]
        fn slot<'de>(&mut self, index: usize) -> &mut dyn __rt::Slot<'de> {
            match index {
                0 => &mut self.id,
                _ => &mut self.name,
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match index {
                0 => &self.id,
                _ => &self.name,
            }
        }
    }
    __rt::structs! {
        deserialize_payload : Opened Checked Knocked Named Measured Visited
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 0usize, 6usize);
    /// An event of `door`.
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
                0 => Self::Opened(Opened {}),
                1 => Self::Checked(Checked {}),
                2 => Self::Knocked(Knocked { times: 0 }),
                3 => Self::Named(__rt::Generated::blank()),
                4 => Self::Measured(__rt::Generated::blank()),
                _ => Self::Visited(__rt::Generated::blank()),
            }
        }
        fn index(&self) -> usize {
            match self {
                Self::Opened(_) => 0,
                Self::Checked(_) => 1,
                Self::Knocked(_) => 2,
                Self::Named(_) => 3,
                Self::Measured(_) => 4,
                Self::Visited(_) => 5,
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
                Self::Knocked(payload) => &mut payload.times,
                Self::Named(payload) => __rt::Generated::slot(payload, index),
                Self::Measured(payload) => __rt::Generated::slot(payload, index),
                Self::Visited(payload) => __rt::Generated::slot(payload, index),
                _ => __rt::nowhere(),
            }
        }
        #[inline]
        fn field(&self, index: usize) -> &dyn __rt::Encode {
            match self {
                Self::Knocked(payload) => &payload.times,
                Self::Named(payload) => __rt::Generated::field(payload, index),
                Self::Measured(payload) => __rt::Generated::field(payload, index),
                Self::Visited(payload) => __rt::Generated::field(payload, index),
                _ => __rt::nothing(),
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
        #[inline]
        fn opened(&self, event: Opened) -> Self::Output {
            self.unhandled(Event::Opened(event))
        }
        /// Handles `Door::checked`.
        #[inline]
        fn checked(&self, event: Checked) -> Self::Output {
            self.unhandled(Event::Checked(event))
        }
        /// Handles `Door::knocked`.
        #[inline]
        fn knocked(&self, event: Knocked) -> Self::Output {
            self.unhandled(Event::Knocked(event))
        }
        /// Handles `Door::named`.
        #[inline]
        fn named(&self, event: Named) -> Self::Output {
            self.unhandled(Event::Named(event))
        }
        /// Handles `Door::measured`.
        #[inline]
        fn measured(&self, event: Measured) -> Self::Output {
            self.unhandled(Event::Measured(event))
        }
        /// Handles `Door::visited`.
        #[inline]
        fn visited(&self, event: Visited) -> Self::Output {
            self.unhandled(Event::Visited(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    clippy::used_underscore_binding,
    reason = "the spec decides what there is, the user what is used, and no prelude is taken for granted"
)]
pub mod window {
    //! The events of `window`.
    use ::bitrix24_placement::__private as __rt;
    /// The event `Window.opened`.
    ///
    /// On the wire: `Window.opened`.
    #[non_exhaustive]
    pub struct WindowOpened {}
    impl __rt::Generated for WindowOpened {
        type Role = __rt::PayloadIn<Event, __rt::D0>;
        #[inline]
        fn blank() -> Self {
            Self {}
        }
    }
    __rt::structs! {
        deserialize_payload : WindowOpened
    }
    /// The events of this group, in the order of the spec.
    pub const EVENTS: __rt::Events = __rt::Events::new(&super::EVENTS, 6usize, 7usize);
    /// An event of `window`.
    #[non_exhaustive]
    #[allow(missing_docs, reason = "the payload types have them")]
    pub enum Event {
        WindowOpened(WindowOpened),
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
            Self::WindowOpened(WindowOpened {})
        }
        fn index(&self) -> usize {
            match self {
                Self::WindowOpened(_) => 0,
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
        #[inline]
        fn window_opened(&self, event: WindowOpened) -> Self::Output {
            self.unhandled(Event::WindowOpened(event))
        }
    }
    impl Event {
        /// Calls the handler's method for this event.
        #[inline]
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
    const EVENTS: ::bitrix24_placement::__private::Events = ::bitrix24_placement::__private::Events::new(
        &EVENTS,
        0,
        7usize,
    );
    fn at(index: ::bitrix24_placement::__private::Index) -> Self {
        match index {
            0usize..6usize => {
                Self::Door(::bitrix24_placement::__private::Indexed::at(index))
            }
            _ => {
                Self::Window(
                    ::bitrix24_placement::__private::Indexed::at(index - 6usize),
                )
            }
        }
    }
    fn index(&self) -> ::bitrix24_placement::__private::Index {
        match self {
            Self::Door(event) => ::bitrix24_placement::__private::Indexed::index(event),
            Self::Window(event) => {
                6usize + ::bitrix24_placement::__private::Indexed::index(event)
            }
        }
    }
    fn fields(&mut self) -> &mut dyn ::bitrix24_placement::__private::Fields<'de> {
        match self {
            Self::Door(event) => event,
            Self::Window(event) => event,
        }
    }
}
/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    7usize,
    "54HALL5doors=payloads.json5101123002\
Door::opened6Opened3T1https://example.com/door/opened.htmlB9\
Door::checked7Checked30C9\
Door::knocked7Knocked01;Door::knock30D9times\
Door::named5Named0030E9namereason\
Door::measured8Measured5width4note30M9WIDTHNOTE17COMMENT\
Door::visited7Visited2id4name30U19IDNAME\
Window.opened<WindowOpened40X1M",
    b"\x0C\0\0\0@\x02\0\0\r\x06\0\0\0\x06\0\0\r\x05\0\0\x90\x07\0\0\x0B\x0C\0\0P\n\0\0\x0E\x1A\0\0`\x0C\0\0\r*\0\0\xE0\x0F\0\0\r8\0\0`\x12\0\0\x05\0\0\0\0\n\0\0\x04\0\0\0\xC0\x0B\0\0\x06\x01\0\0\0\x0C\0\0\x05\0\0\0\xC0\x0E\0\0\x04\x05\x88\0\x10\x0F\0\0\x02\0\0\0\0\x12\0\0\x04\x04\x08\0 \x12\0\0",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(8usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);
