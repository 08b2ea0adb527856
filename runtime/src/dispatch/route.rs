//! The way of a delivery to the call of a method.

use super::{BoxError, Covered, DispatchError, Dispatched, PlacementHandler};
use crate::{
    args::Args,
    context::Context,
    delivery::{Delivery, from_str},
    event_set::{EventSet as _, Incoming},
    info::EventInfo,
};

/// Where a delivery went: `C` is what the call of a method returned.
pub(super) enum Route<'a, C> {
    Called(Option<EventInfo>, C),
    Done(Dispatched<'a>),
}

/// What became of a delivery that a method was called for; nothing is known of an unknown event.
pub(super) fn done<'a>(
    event: Option<EventInfo>,
    result: Result<(), BoxError>,
) -> Result<Dispatched<'a>, DispatchError> {
    match result {
        Ok(()) => Ok(event.map_or(Dispatched::HandledUnknown, Dispatched::Handled)),
        Err(source) => Err(DispatchError::Handler { event, source }),
    }
}

#[inline]
pub(super) fn route<'a, H: PlacementHandler + ?Sized, C>(
    text: &'a str,
    call: impl FnOnce(H::Covered<'a>, Context<'a>) -> C,
) -> Result<Route<'a, C>, DispatchError> {
    if H::NEEDS_CONTEXT {
        return route_delivery::<H, C>(Delivery::from_json(text)?, call);
    }
    let context = Context::new(Args::none());
    Ok(route_incoming::<H, C>(from_str(text)?, context, call))
}

#[inline]
pub(super) fn route_delivery<'a, H: PlacementHandler + ?Sized, C>(
    delivery: Delivery<'a>,
    call: impl FnOnce(H::Covered<'a>, Context<'a>) -> C,
) -> Result<Route<'a, C>, DispatchError> {
    let context = delivery.context();
    let hand = |incoming| route_incoming::<H, C>(incoming, context, call);
    Ok(delivery.hand_over(hand)?)
}

#[cfg(feature = "wasm")]
pub(super) fn route_js<'a, H: PlacementHandler + ?Sized, C>(
    delivery: &'a crate::wasm::JsDelivery,
    call: impl FnOnce(H::Covered<'a>, Context<'a>) -> C,
) -> Result<Route<'a, C>, DispatchError> {
    let args = if H::NEEDS_CONTEXT {
        delivery.raw()?
    } else {
        Args::none()
    };
    let context = Context::new(args);
    Ok(route_incoming::<H, C>(delivery.to_event()?, context, call))
}

/// The call is made here, since events are large, and would be moved once more with the answer.
#[inline]
fn route_incoming<'a, H: PlacementHandler + ?Sized, C>(
    incoming: Incoming<'a, H::Covered<'a>>,
    context: Context<'a>,
    call: impl FnOnce(H::Covered<'a>, Context<'a>) -> C,
) -> Route<'a, C> {
    match incoming {
        Incoming::Event(event) => {
            let info = event.info();
            Route::Called(info, call(event, context.of_event(info)))
        }
        Incoming::Other(info, args) => Route::Done(Dispatched::NotCovered(info, args)),
        Incoming::Unknown(unknown) => match H::Covered::unknown(unknown) {
            Ok(event) => Route::Called(None, call(event, context)),
            Err(unknown) => Route::Done(Dispatched::Unknown(unknown)),
        },
    }
}
