//! What methods return.

use crate::dispatch::BoxError;

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

#[diagnostic::do_not_recommend]
impl Outcome for () {
    fn into_result(self) -> Result<(), BoxError> {
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<E: Into<BoxError>> Outcome for Result<(), E> {
    fn into_result(self) -> Result<(), BoxError> {
        self.map_err(E::into)
    }
}
