//! What a method may know of a delivery besides its payload.

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
    event: Option<&'static EventInfo>,
    args: Args<'a>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(event: Option<&'static EventInfo>, args: Args<'a>) -> Self {
        Self { event, args }
    }

    /// What the spec says of the event; `None` for one that it does not know.
    pub fn event(&self) -> Option<&'static EventInfo> {
        self.event
    }

    /// The arguments, as they came.
    pub fn args(&self) -> Args<'a> {
        self.args
    }
}
