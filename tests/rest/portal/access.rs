//! Who may do what.

use super::outcome::{Refusal, refuse};

pub(crate) const ADMIN: &str = "token-of-an-administrator";
pub(crate) const USER: &str = "token-of-a-user";
pub(crate) const EXPIRED: &str = "token-that-expired";
pub(crate) const NARROW: &str = "token-without-the-scope";
pub(crate) const LOCKED_OUT: &str = "token-of-a-user-without-access";
pub(crate) const WEBHOOK: &str = "code0of0the0webhook";

/// What gives access, as it stands in the address.
pub(crate) enum Access<'a> {
    Token(&'a str),
    Webhook(&'a str),
    Nothing,
}

impl Access<'_> {
    pub(crate) fn check(&self, method: &str) -> Result<(), Refusal> {
        match *self {
            Access::Token(USER) if is_for_administrators(method) => {
                Err(refuse(403, "ACCESS_DENIED"))
            }
            Access::Webhook(WEBHOOK) if needs_application(method) => {
                Err(refuse(403, "WRONG_AUTH_TYPE"))
            }
            Access::Token(ADMIN | USER) | Access::Webhook(WEBHOOK) => Ok(()),
            Access::Token(EXPIRED) => Err(refuse(401, "expired_token")),
            Access::Token(NARROW) => Err(refuse(403, "insufficient_scope")),
            Access::Token(LOCKED_OUT) => Err(refuse(403, "user_access_error")),
            Access::Webhook(_) => Err(refuse(403, "INVALID_CREDENTIALS")),
            Access::Token(_) | Access::Nothing => Err(refuse(401, "NO_AUTH_FOUND")),
        }
    }
}

fn is_for_administrators(method: &str) -> bool {
    matches!(
        method,
        "placement.bind" | "placement.unbind" | "placement.get"
    )
}

fn needs_application(method: &str) -> bool {
    method.starts_with("placement.")
        || matches!(
            method,
            "telephony.externalCall.register" | "telephony.externalCall.finish"
        )
}
