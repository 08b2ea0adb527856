//! Payloads made by hand.

use crate::generated::Generated;

/// A payload, or an object in one, made of its fields by name: for tests, and for code that sends events itself.
///
/// It still compiles when the event gets a further field.
///
/// ```
/// use bitrix24_placement::{Build, background_call_card::{AnswerButtonClick, Initialized}};
///
/// let call = Initialized::build(|call| {
///     call.call_id = "externalCall.1".into();
///     call.phone_number = Some("+1".into());
/// });
/// assert_eq!(call.phone_number.as_deref(), Some("+1"));
///
/// // An event without data.
/// let click = AnswerButtonClick::build(|_| {});
/// assert_eq!(serde_json::to_string(&click)?, "null");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Build: Sized {
    /// A value with what `set` sets. What it leaves alone says nothing; of required fields that is an empty text, 0, `false`, or
    /// the first value of a set.
    #[doc(alias = "new")]
    #[doc(alias = "default")]
    #[must_use]
    fn build(set: impl FnOnce(&mut Self)) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Generated> Build for T {
    fn build(set: impl FnOnce(&mut Self)) -> Self {
        let mut value = T::blank();
        set(&mut value);
        value
    }
}
