//! `placement.bindEvent`

use super::{
    handler_url::HandlerUrl,
    method::{InvalidResult, Method},
    parameters::Parameters,
};
use crate::{dispatch::PlacementHandler, event::PlacementEvent, info::EventInfo, value::Json};

/// `placement.bindEvent`: an address is told of an event of the interface.
///
/// The request is the one of the documentation from April to August 2026. Documentation before and after that has no such
/// REST method: events are bound in the frame only, by `BX24.placement.bindEvent` with the event and a function, and
/// a portal of that kind answers an error, [`MethodNotFound`](crate::rest::ErrorCode::MethodNotFound) or another. So be
/// ready to forward the events from the page instead. The address must be reachable for Bitrix24; one on this machine is
/// accepted here for portals that run there as well.
///
/// The method is open to every user; the application needs the scopes of [`EventInfo::scopes`]. What the result is was not
/// documented, but for one sample that takes it for a boolean, so it comes as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindEvent {
    event: EventInfo,
    handler: HandlerUrl,
}

impl BindEvent {
    /// Binds an event by its type.
    pub fn of<E: for<'de> PlacementEvent<'de>>(handler: HandlerUrl) -> Self {
        Self::event(E::INFO, handler)
    }

    /// Binds an event that was found in a [`Registry`](crate::Registry).
    pub fn event(event: EventInfo, handler: HandlerUrl) -> Self {
        Self { event, handler }
    }

    /// Binds every event that a handler covers, each once.
    ///
    /// ```
    /// use bitrix24_placement::{call_card, placement_handler, rest::{BindEvent, HandlerUrl, Method}};
    ///
    /// struct Panel;
    ///
    /// #[placement_handler]
    /// impl Panel {
    ///     #[on(call_card::BeforeClose, call_card::EntityChanged)]
    ///     fn changed(&self) {}
    /// }
    ///
    /// let address = HandlerUrl::parse("https://app.example.com/events")?;
    /// let events: Vec<_> = BindEvent::covered::<Panel>(&address).map(|bind| bind.info().name()).collect();
    /// assert_eq!(events, ["CallCard::BeforeClose", "CallCard::EntityChanged"]);
    /// # Ok::<(), bitrix24_placement::rest::InvalidHandler>(())
    /// ```
    pub fn covered<H: PlacementHandler>(handler: &HandlerUrl) -> impl Iterator<Item = Self> + '_ {
        let events = H::EVENTS.iter();
        events.map(move |event| Self::event(*event, handler.clone()))
    }

    /// The event.
    pub fn info(&self) -> EventInfo {
        self.event
    }
}

impl Method for BindEvent {
    type Output = Json;

    fn name(&self) -> &'static str {
        "placement.bindEvent"
    }

    fn parameters(&self) -> Parameters {
        Parameters::new()
            .with("PLACEMENT", self.event.name())
            .with("HANDLER", self.handler.as_str())
    }

    fn read(&self, result: &Json) -> Result<Json, InvalidResult> {
        Ok(result.clone())
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}
