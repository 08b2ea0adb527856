//! Payloads made by hand.

use crate::generated::Generated;

/// A payload, or an object in one, made of its fields by name: for tests, and for code that sends events itself.
///
/// Where one or two fields are required there is `new` as well, which takes those; where none is, there is `Default`.
///
/// ```
/// use bitrix24_placement::{Build, background_call_card::Initialized};
///
/// let call = Initialized::build(|call| {
///     call.call_id = "externalCall.1".into();
///     call.phone_number = Some("+1".into());
/// });
/// assert_eq!(call.phone_number.as_deref(), Some("+1"));
/// ```
pub trait Build: Sized {
    /// A value with what `set` sets. What it leaves alone says nothing; of required fields that is an empty text, 0, `false`, or
    /// the first value of a set.
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
