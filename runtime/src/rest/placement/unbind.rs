//! `placement.unbind`

use alloc::string::String;

use crate::{
    rest::{
        handler_url::PublicUrl,
        method::{InvalidResult, Method, read},
        object::object,
        parameters::Parameters,
    },
    value::{Id, Json},
};

/// `placement.unbind`: removes all handlers of a placement, or one of them.
///
/// ```
/// use bitrix24_placement::rest::{Method, placement::Unbind};
///
/// assert_eq!(Unbind::all("CALL_CARD").parameters().to_json(), r#"{"PLACEMENT":"CALL_CARD"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unbind {
    placement: String,
    handler: Option<PublicUrl>,
    user: Option<Id>,
}

impl Unbind {
    /// All handlers of a placement.
    pub fn all(placement: impl Into<String>) -> Self {
        Self {
            placement: placement.into(),
            handler: None,
            user: None,
        }
    }

    /// One handler of a placement.
    pub fn handler(placement: impl Into<String>, handler: PublicUrl) -> Self {
        Self {
            handler: Some(handler),
            ..Self::all(placement)
        }
    }

    /// The same, registered for one user.
    #[must_use]
    pub fn user(self, user: impl Into<Id>) -> Self {
        Self {
            user: Some(user.into()),
            ..self
        }
    }
}

impl Method for Unbind {
    type Output = Unbound;

    fn name(&self) -> &'static str {
        "placement.unbind"
    }

    fn parameters(&self) -> Parameters {
        Parameters::new()
            .with("PLACEMENT", &*self.placement)
            .with("HANDLER", self.handler.as_ref().map(PublicUrl::as_str))
            .with("USER_ID", self.user.map(Id::get))
    }

    fn read(&self, result: &Json) -> Result<Unbound, InvalidResult> {
        read(result)
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}

object! {
    /// What `placement.unbind` did.
    pub struct Unbound {
        /// The portal's count: one for each handler that was found, and one more for each that was removed.
        "count" => count: i64,
    }
}

impl Unbound {
    /// Number of handlers that were removed, if all that were found were: half of the portal's count.
    pub fn removed(&self) -> i64 {
        self.count / 2
    }
}
