//! Handing deliveries to the methods of a handler.

mod route;

use alloc::boxed::Box;
use core::{error::Error, fmt};

#[cfg(feature = "wasm")]
use self::route::route_js;
use self::route::{Route, done, route, route_delivery};
use crate::{
    args::Args,
    calls::{Anywhere, Here, Now},
    delivery::{Delivery, utf8},
    error::DeliveryError,
    event_set::EventSet,
    info::EventInfo,
    registry::{Registry, registries},
    unknown::UnknownEvent,
};

/// An error of a handler's method.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// A type that receives placement events; `#[placement_handler]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not receive placement events",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods"
)]
pub trait PlacementHandler {
    /// The events it covers: those to subscribe to.
    const EVENTS: &'static [EventInfo];

    /// The events it does not cover, of the specs that it takes events from.
    ///
    /// ```
    /// use bitrix24_placement::{PlacementHandler, call_card, placement_handler};
    ///
    /// struct Panel;
    ///
    /// #[placement_handler]
    /// impl Panel {
    ///     #[on(call_card::BeforeClose)]
    ///     fn close(&self) {}
    /// }
    ///
    /// assert_eq!(Panel::uncovered().count(), 24);
    /// ```
    fn uncovered() -> impl Iterator<Item = EventInfo> {
        let all = registries(Self::EVENTS).flat_map(Registry::iter);
        all.filter(|event| !Self::EVENTS.contains(event))
    }

    /// Whether a method takes the [`Context`], so that the raw arguments must be kept.
    #[doc(hidden)]
    const NEEDS_CONTEXT: bool;

    /// The events as a set that deliveries are decoded into.
    #[doc(hidden)]
    type Covered<'de>: Covered<'de> + Send;

    /// How its methods are called.
    #[doc(hidden)]
    type Calls;
}

/// The events of a handler.
#[doc(hidden)]
pub trait Covered<'de>: EventSet<'de> {
    /// An event that the spec does not know, if a method takes those.
    ///
    /// # Errors
    ///
    /// The event itself, if none does.
    fn unknown(event: UnknownEvent<'de>) -> Result<Self, UnknownEvent<'de>> {
        Err(event)
    }
}

/// A handler whose methods are all plain functions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handler that can be called without `.await`",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods; where some of them are \
            `async`, ask for `DispatchAsync` or `DispatchLocal`"
)]
pub trait Dispatch: PlacementHandler {
    /// Decodes the text of a delivery and calls the method for its event.
    ///
    /// # Errors
    ///
    /// [`DispatchError`] when the text is no delivery, its arguments do not fit the event, or the method fails.
    fn dispatch<'a>(&self, text: &'a str) -> Result<Dispatched<'a>, DispatchError>;

    /// As [`Dispatch::dispatch`], from bytes.
    ///
    /// # Errors
    ///
    /// As for [`Dispatch::dispatch`].
    fn dispatch_slice<'a>(&self, bytes: &'a [u8]) -> Result<Dispatched<'a>, DispatchError> {
        self.dispatch(utf8(bytes)?)
    }
}

/// A handler, some of whose methods may be `async`; the futures can move between threads.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handler whose futures are `Send`",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods; where that says `?Send`, \
            ask for `DispatchLocal`"
)]
pub trait DispatchAsync: PlacementHandler {
    /// Decodes the text of a delivery and calls the method for its event.
    ///
    /// # Errors
    ///
    /// [`DispatchError`] when the text is no delivery, its arguments do not fit the event, or the method fails.
    fn dispatch_async<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Future<Output = Result<Dispatched<'a>, DispatchError>> + Send + 'a
    where
        Self: Sync;

    /// As [`DispatchAsync::dispatch_async`], for a delivery whose parts were read already.
    ///
    /// # Errors
    ///
    /// As for [`DispatchAsync::dispatch_async`].
    fn dispatch_delivery<'a>(
        &'a self,
        delivery: Delivery<'a>,
    ) -> impl Future<Output = Result<Dispatched<'a>, DispatchError>> + Send + 'a
    where
        Self: Sync;
}

/// A handler, some of whose methods may be `async`; the futures stay on their thread, as in WASM.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not receive placement events",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods"
)]
pub trait DispatchLocal: PlacementHandler {
    /// Decodes the text of a delivery and calls the method for its event.
    ///
    /// # Errors
    ///
    /// [`DispatchError`] when the text is no delivery, its arguments do not fit the event, or the method fails.
    fn dispatch_local<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Future<Output = Result<Dispatched<'a>, DispatchError>> + 'a;

    /// As [`DispatchLocal::dispatch_local`], for what JavaScript hands over.
    ///
    /// # Errors
    ///
    /// As for [`DispatchLocal::dispatch_local`].
    #[cfg(feature = "wasm")]
    fn dispatch_js<'a>(
        &'a self,
        delivery: &'a crate::wasm::JsDelivery,
    ) -> impl Future<Output = Result<Dispatched<'a>, DispatchError>> + 'a;
}

#[diagnostic::do_not_recommend]
impl<T: Now + ?Sized> Dispatch for T {
    fn dispatch<'a>(&self, text: &'a str) -> Result<Dispatched<'a>, DispatchError> {
        match route::<Self, _>(text, |event, context| self.call_now(event, context))? {
            Route::Called(event, result) => done(event, result),
            Route::Done(dispatched) => Ok(dispatched),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Anywhere + ?Sized> DispatchAsync for T {
    async fn dispatch_async<'a>(&'a self, text: &'a str) -> Result<Dispatched<'a>, DispatchError>
    where
        Self: Sync,
    {
        let call = |event, context| self.call_anywhere(event, context);
        let (event, called) = match route::<Self, _>(text, call)? {
            Route::Called(event, called) => (event, called),
            Route::Done(dispatched) => return Ok(dispatched),
        };
        done(event, called.await)
    }

    async fn dispatch_delivery<'a>(
        &'a self,
        delivery: Delivery<'a>,
    ) -> Result<Dispatched<'a>, DispatchError>
    where
        Self: Sync,
    {
        let call = |event, context| self.call_anywhere(event, context);
        let (event, called) = match route_delivery::<Self, _>(delivery, call)? {
            Route::Called(event, called) => (event, called),
            Route::Done(dispatched) => return Ok(dispatched),
        };
        done(event, called.await)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Here + ?Sized> DispatchLocal for T {
    fn dispatch_local<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Future<Output = Result<Dispatched<'a>, DispatchError>> + 'a {
        let route = route::<Self, _>(text, |event, context| self.call_here(event, context));
        async move {
            match route? {
                Route::Called(event, called) => done(event, called.await),
                Route::Done(dispatched) => Ok(dispatched),
            }
        }
    }

    #[cfg(feature = "wasm")]
    fn dispatch_js<'a>(
        &'a self,
        delivery: &'a crate::wasm::JsDelivery,
    ) -> impl Future<Output = Result<Dispatched<'a>, DispatchError>> + 'a {
        let route = route_js::<Self, _>(delivery, |event, context| self.call_here(event, context));
        async move {
            match route? {
                Route::Called(event, called) => done(event, called.await),
                Route::Done(dispatched) => Ok(dispatched),
            }
        }
    }
}

/// What became of a delivery.
#[derive(Debug, Clone)]
#[must_use]
pub enum Dispatched<'a> {
    /// A method handled it.
    Handled(EventInfo),
    /// The spec does not know the event, and the method for unknown ones handled it.
    HandledUnknown,
    /// The handler has no method for this event of the spec.
    NotCovered(EventInfo, Args<'a>),
    /// The spec does not know the event.
    Unknown(UnknownEvent<'a>),
}

/// A delivery that was not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum DispatchError {
    /// It could not be decoded.
    Delivery(DeliveryError),
    /// A method failed.
    Handler {
        /// The event it failed for; `None` for one that the spec does not know.
        event: Option<EventInfo>,
        /// What it returned.
        source: BoxError,
    },
}

impl fmt::Display for DispatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivery(error) => error.fmt(f),
            Self::Handler {
                event: Some(event), ..
            } => {
                write!(f, "the handler of {event} failed")
            }
            Self::Handler { event: None, .. } => {
                f.write_str("the handler of unknown events failed")
            }
        }
    }
}

impl Error for DispatchError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Delivery(error) => Some(error),
            Self::Handler { source, .. } => Some(&**source),
        }
    }
}

impl From<DeliveryError> for DispatchError {
    fn from(error: DeliveryError) -> Self {
        Self::Delivery(error)
    }
}
