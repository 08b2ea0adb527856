//! `placement.list`

use alloc::{string::String, vec::Vec};

use crate::{
    rest::{
        method::{InvalidResult, Method, read},
        parameters::Parameters,
    },
    value::Json,
};

/// `placement.list`: the codes of placements. Any user may ask.
///
/// ```
/// use bitrix24_placement::rest::{Method, placement::List};
///
/// assert_eq!(List::granted().parameters().to_json(), "{}");
/// assert_eq!(List::of_scope("telephony").parameters().to_json(), r#"{"SCOPE":"telephony"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List(Which);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Which {
    Granted,
    Full,
    Scope(String),
}

impl List {
    /// Those of the scopes that the application has.
    pub const fn granted() -> Self {
        Self(Which::Granted)
    }

    /// All there are.
    pub const fn full() -> Self {
        Self(Which::Full)
    }

    /// Those of one scope.
    pub fn of_scope(scope: impl Into<String>) -> Self {
        Self(Which::Scope(scope.into()))
    }
}

impl Method for List {
    type Output = Vec<String>;

    fn name(&self) -> &'static str {
        "placement.list"
    }

    fn parameters(&self) -> Parameters {
        match &self.0 {
            Which::Granted => Parameters::new(),
            Which::Full => Parameters::new().with("FULL", true),
            Which::Scope(scope) => Parameters::new().with("SCOPE", &**scope),
        }
    }

    fn read(&self, result: &Json) -> Result<Self::Output, InvalidResult> {
        read(result)
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}
