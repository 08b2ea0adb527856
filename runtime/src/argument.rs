//! What methods get besides the payload.

use crate::{context::Context, unknown::UnknownEvent};

/// What a method asks for by a name that others have as well, such as `Context`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what a method with `#[on(...)]` gets: that is `{V}`",
    label = "not `{V}`",
    note = "types of the same name are told apart by their path: write `bitrix24_placement::Context<'_>` or \
            `bitrix24_placement::UnknownEvent<'_>`"
)]
pub trait Given<V> {
    /// The value itself.
    fn given(value: V) -> Self;
}

#[diagnostic::do_not_recommend]
impl<'a> Given<Context<'a>> for Context<'a> {
    fn given(value: Context<'a>) -> Self {
        value
    }
}

#[diagnostic::do_not_recommend]
impl<'a> Given<UnknownEvent<'a>> for UnknownEvent<'a> {
    fn given(value: UnknownEvent<'a>) -> Self {
        value
    }
}

/// Stops the compiler, on the type of an argument, if it only has the name of what is given.
pub fn given<V, T: Given<V>>(value: V) -> T {
    T::given(value)
}
