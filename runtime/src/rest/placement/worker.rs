//! `placement.bind` for the background worker.

use super::bind::to_value;
use crate::{
    build::Build as _,
    rest::{
        handler_url::PublicUrl,
        method::{InvalidResult, Method, read},
        parameters::Parameters,
    },
    types::WorkerBinding,
    value::{Id, Json},
};

/// The code of the background worker.
pub const WORKER: &str = "PAGE_BACKGROUND_WORKER";

/// `placement.bind` for `PAGE_BACKGROUND_WORKER`: the frame nobody sees, on every page. Answers `true`.
///
/// A page that takes longer than five seconds, more than ten times a day, loses its registration; `errorHandlerUrl`, which
/// is mandatory, is told of it. One registration is possible, and one more for each user.
///
/// ```
/// use bitrix24_placement::rest::{Method, placement::BindWorker, PublicUrl};
///
/// let page = PublicUrl::parse("https://app.example.com/worker")?;
/// let errors = PublicUrl::parse("https://app.example.com/slow")?;
/// assert_eq!(
///     BindWorker::new(page, &errors).user(5).parameters().to_json(),
///     r#"{"PLACEMENT":"PAGE_BACKGROUND_WORKER","HANDLER":"https://app.example.com/worker","OPTIONS":{"errorHandlerUrl":"https://app.example.com/slow"},"USER_ID":5}"#
/// );
/// # Ok::<(), bitrix24_placement::rest::InvalidHandler>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindWorker {
    handler: PublicUrl,
    options: WorkerBinding,
    user: Option<Id>,
}

impl BindWorker {
    /// A page, and the address that is told when the page is too slow.
    pub fn new(handler: PublicUrl, error_handler: &PublicUrl) -> Self {
        let error_handler = error_handler.as_str().into();
        Self {
            handler,
            options: WorkerBinding::build(|options| options.error_handler_url = error_handler),
            user: None,
        }
    }

    /// The same, for one user only.
    #[must_use]
    pub fn user(self, user: impl Into<Id>) -> Self {
        Self {
            user: Some(user.into()),
            ..self
        }
    }
}

impl Method for BindWorker {
    type Output = bool;

    fn name(&self) -> &'static str {
        "placement.bind"
    }

    fn parameters(&self) -> Parameters {
        Parameters::new()
            .with("PLACEMENT", WORKER)
            .with("HANDLER", self.handler.as_str())
            .with("OPTIONS", to_value(&self.options))
            .with("USER_ID", self.user.map(Id::get))
    }

    fn read(&self, result: &Json) -> Result<bool, InvalidResult> {
        read(result)
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}
