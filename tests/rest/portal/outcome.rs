//! What a method of the portal comes to.

use serde_json::{Value, json};

/// A result, or an error with its status.
pub(crate) type Outcome = Result<Value, Refusal>;

/// An error as it is documented.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

/// An error by status and code.
pub(crate) fn refuse(status: u16, code: &str) -> Refusal {
    Refusal {
        status,
        body: json!({ "error": code, "error_description": format!("About {code}.") }),
    }
}

/// A parameter that is empty, missing or no text.
pub(crate) fn refuse_argument(status: u16, argument: &str) -> Refusal {
    let mut refusal = refuse(status, "ERROR_ARGUMENT");
    refusal.body["argument"] = argument.into();
    refusal
}
