//! `telephony.externalCall.*`: calls that the application makes known, which raises the card.
//!
//! Register (the card rises, `BackgroundCallCard::initialized` comes), then events and commands, then finish, then
//! perhaps a recording. Events of the
//! background worker come for such calls only. [`Register`] and [`Finish`] need the authorisation of an application.

mod card;
mod finish;
mod record;
mod register;

pub use card::{Hide, Show};
pub use finish::{Finish, FinishCode, FinishedCall};
pub use record::{AttachRecord, AttachedRecord, Upload};
pub use register::{CallType, CreatedEntity, Register, RegisteredCall};

use alloc::string::String;

use super::parameters::Parameters;
use crate::value::Id;

/// Whose call it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operator {
    /// A user, by id.
    User(Id),
    /// A user, by inner phone number.
    InnerPhone(String),
}

impl Operator {
    fn add_to(&self, parameters: Parameters) -> Parameters {
        match self {
            Self::User(id) => parameters.with("USER_ID", id.get()),
            Self::InnerPhone(number) => parameters.with("USER_PHONE_INNER", &**number),
        }
    }
}

/// Yes and no as these methods take them.
fn flag(value: bool) -> u8 {
    value.into()
}
