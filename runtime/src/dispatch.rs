//! Handing deliveries to the methods of a handler.

use alloc::boxed::Box;
use core::{error::Error, fmt};

use crate::{
    args::Args,
    delivery::{EventSet, Incoming, from_slice, from_str},
    error::DeliveryError,
    event::EventInfo,
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
    const EVENTS: &'static [&'static EventInfo];

    /// The same as a set that deliveries are decoded into.
    #[doc(hidden)]
    type Covered<'de>: EventSet<'de> + Send;
}

/// A handler whose methods are all plain functions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no handler that can be called without `.await`",
    note = "a handler with `async` methods is called by `DispatchAsync::dispatch_async(..).await`"
)]
pub trait Dispatch: PlacementHandler {
    #[doc(hidden)]
    fn call(&self, event: Self::Covered<'_>) -> Result<(), BoxError>;

    /// Decodes the text of a delivery and calls the method for its event.
    ///
    /// # Errors
    ///
    /// [`DispatchError`] when the text is no delivery, its arguments do not fit the event, or the method fails.
    fn dispatch<'a>(&self, text: &'a str) -> Result<Dispatched<'a>, DispatchError> {
        match route::<Self>(from_str(text))? {
            Route::Call(info, event) => called(info, self.call(event)),
            Route::Done(dispatched) => Ok(dispatched),
        }
    }

    /// As [`Dispatch::dispatch`], from bytes.
    ///
    /// # Errors
    ///
    /// As for [`Dispatch::dispatch`].
    fn dispatch_slice<'a>(&self, bytes: &'a [u8]) -> Result<Dispatched<'a>, DispatchError> {
        match route::<Self>(from_slice(bytes))? {
            Route::Call(info, event) => called(info, self.call(event)),
            Route::Done(dispatched) => Ok(dispatched),
        }
    }
}

/// A handler, some of whose methods may be `async`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not receive placement events",
    note = "put `#[placement_handler]` on an `impl` block of it and `#[on(...)]` on the methods"
)]
pub trait DispatchAsync: PlacementHandler {
    #[doc(hidden)]
    fn call<'a>(
        &'a self,
        event: Self::Covered<'a>,
    ) -> impl Future<Output = Result<(), BoxError>> + Send + 'a;

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
        Self: Sync,
    {
        let route = route::<Self>(from_str(text));
        async move {
            match route? {
                Route::Call(info, event) => called(info, self.call(event).await),
                Route::Done(dispatched) => Ok(dispatched),
            }
        }
    }
}

/// Where futures are awaited, plain functions will do as well.
impl<T: Dispatch + Sync> DispatchAsync for T {
    async fn call<'a>(&'a self, event: Self::Covered<'a>) -> Result<(), BoxError> {
        Dispatch::call(self, event)
    }
}

/// What became of a delivery.
#[derive(Debug, Clone)]
#[must_use]
pub enum Dispatched<'a> {
    /// A method handled it.
    Handled(&'static EventInfo),
    /// The handler has no method for this event of the spec.
    NotCovered(&'static EventInfo, Args<'a>),
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
        /// The event it failed for.
        event: &'static EventInfo,
        /// What it returned.
        source: BoxError,
    },
}

impl fmt::Display for DispatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivery(error) => error.fmt(f),
            Self::Handler { event, .. } => write!(f, "the handler of {event} failed"),
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

enum Route<'a, S> {
    Call(&'static EventInfo, S),
    Done(Dispatched<'a>),
}

fn route<'a, H: PlacementHandler + ?Sized>(
    incoming: Result<Incoming<'a, H::Covered<'a>>, DeliveryError>,
) -> Result<Route<'a, H::Covered<'a>>, DispatchError> {
    Ok(match incoming? {
        Incoming::Event(event) => Route::Call(event.info(), event),
        Incoming::Other(info, args) => Route::Done(Dispatched::NotCovered(info, args)),
        Incoming::Unknown(unknown) => Route::Done(Dispatched::Unknown(unknown)),
    })
}

fn called<'a>(
    event: &'static EventInfo,
    result: Result<(), BoxError>,
) -> Result<Dispatched<'a>, DispatchError> {
    match result {
        Ok(()) => Ok(Dispatched::Handled(event)),
        Err(source) => Err(DispatchError::Handler { event, source }),
    }
}

/// What a method may return.
#[diagnostic::on_unimplemented(
    message = "a method with `#[on(...)]` cannot return `{Self}`",
    note = "it returns `()` or `Result<(), E>`, where `E` is an error type that is `Send + Sync + 'static`"
)]
pub trait Outcome {
    /// The same as one type.
    ///
    /// # Errors
    ///
    /// The method's own.
    fn into_result(self) -> Result<(), BoxError>;
}

impl Outcome for () {
    fn into_result(self) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<E: Into<BoxError>> Outcome for Result<(), E> {
    fn into_result(self) -> Result<(), BoxError> {
        self.map_err(E::into)
    }
}
