//! What a method may know of a delivery besides its payload.

#[cfg(feature = "server")]
use crate::server::Accepted;
use crate::{args::Args, info::EventInfo};

/// A delivery as a handler's method sees it: what the spec says of the event, and the arguments as they came.
///
/// A method with `#[on(...)]` that takes a `Context` gets the keys that the spec does not know, too.
///
/// ```
/// use bitrix24_placement::{Context, Dispatch, background_call_card as card, placement_handler};
///
/// struct Logger;
///
/// #[placement_handler]
/// impl Logger {
///     #[on(card::EntityChanged)]
///     fn log(&self, context: Context<'_>) {
///         assert_eq!(context.args().to_json(), r#"[{"NEW": "key"}]"#);
///     }
/// }
///
/// let delivery = r#"{"event": "BackgroundCallCard::entityChanged", "args": [{"NEW": "key"}]}"#;
/// assert!(Logger.dispatch(delivery).is_ok());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    event: Option<EventInfo>,
    args: Args<'a>,
    #[cfg(feature = "server")]
    accepted: Option<&'a Accepted<'a>>,
}

impl<'a> Context<'a> {
    pub(crate) const fn new(args: Args<'a>) -> Self {
        Self {
            event: None,
            args,
            #[cfg(feature = "server")]
            accepted: None,
        }
    }

    #[cfg(feature = "server")]
    pub(crate) fn of_accepted(self, accepted: Option<&'a Accepted<'a>>) -> Self {
        Self { accepted, ..self }
    }

    pub(crate) fn of_event(self, event: Option<EventInfo>) -> Self {
        Self { event, ..self }
    }

    /// What the spec says of the event; `None` for one that it does not know.
    pub fn event(&self) -> Option<EventInfo> {
        self.event
    }

    /// The arguments, as they came.
    pub fn args(&self) -> Args<'a> {
        self.args
    }

    /// How it came to the server, if it did: whose page sent it, and the id, `seq` and `ts` that it was given.
    #[cfg(feature = "server")]
    pub fn accepted(&self) -> Option<&'a Accepted<'a>> {
        self.accepted
    }
}
