//! `placement.get`

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use super::label::Label;
use crate::{
    rest::{
        method::{InvalidResult, Method, read},
        object::object,
        parameters::Parameters,
    },
    value::{Id, Json},
};

/// `placement.get`: every handler that the application has registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Get;

impl Method for Get {
    type Output = Vec<RegisteredHandler>;

    fn name(&self) -> &'static str {
        "placement.get"
    }

    fn parameters(&self) -> Parameters {
        Parameters::new()
    }

    fn read(&self, result: &Json) -> Result<Self::Output, InvalidResult> {
        read(result)
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}

object! {
    /// A handler that the application has registered.
    pub struct RegisteredHandler {
        /// Code of the placement.
        "placement" => placement: String,
        /// Whom it is for; `None` is everybody.
        "userId" empties Zero ZeroText Absent Null EmptyString => user_id: Option<Id>,
        /// Its address.
        "handler" => handler: String,
        /// What it was registered with; `[]` on the wire where there is nothing.
        "options" empties EmptyArray Absent Null EmptyString => options: BTreeMap<String, Json>,
        /// Its title.
        "title" empties EmptyString Absent Null => title: Option<String>,
        /// Its description.
        "description" empties EmptyString Absent Null => description: Option<String>,
        /// What it is called, by language.
        "langAll" empties EmptyArray Absent Null EmptyString => labels: BTreeMap<String, Label>,
    }
}
