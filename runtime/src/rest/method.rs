//! Methods, and what they answer.

use alloc::string::{String, ToString};
use core::fmt;

use serde_core::Deserializer;

use super::parameters::Parameters;
use crate::{
    decode::{Decode, FieldReader, Format, Seed as _, Trail},
    value::Json,
};

/// A method of the REST interface with its parameters.
///
/// Those of placements and calls are in this module; [`Untyped`] calls any other, and so does a type of your own.
///
/// ```
/// use bitrix24_placement::{Json, rest::{InvalidResult, Method, Parameters}};
///
/// struct LeadTitle(u64);
///
/// impl Method for LeadTitle {
///     type Output = String;
///
///     fn name(&self) -> &str {
///         "crm.lead.get"
///     }
///
///     fn parameters(&self) -> Parameters {
///         Parameters::new().with("ID", self.0)
///     }
///
///     fn read(&self, result: &Json) -> Result<String, InvalidResult> {
///         let lead: serde_json::Value = serde_json::from_str(result.as_str()).map_err(InvalidResult::new)?;
///         lead["TITLE"].as_str().map(str::to_owned).ok_or(InvalidResult::new("a lead without a title"))
///     }
///
///     fn is_repeatable(&self) -> bool {
///         true
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a REST method",
    note = "use a request of `rest`, such as `BindEvent`, or `Untyped` for a method that has none"
)]
pub trait Method {
    /// What it answers.
    type Output;

    /// Its name, such as `placement.bind`.
    fn name(&self) -> &str;

    /// Its parameters.
    fn parameters(&self) -> Parameters;

    /// Reads its result.
    ///
    /// # Errors
    ///
    /// [`InvalidResult`] when it cannot be read.
    fn read(&self, result: &Json) -> Result<Self::Output, InvalidResult>;

    /// Whether to call it once more does no harm, where it is not known what became of a request.
    fn is_repeatable(&self) -> bool {
        false
    }

    /// Hides what gives access in texts of the portal that are part of the output.
    #[doc(hidden)]
    fn hide(&self, output: Self::Output, hidden: &dyn Fn(&str) -> String) -> Self::Output {
        let _ = hidden;
        output
    }
}

/// Why the result of a method could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidResult(String);

impl InvalidResult {
    /// In these words.
    pub fn new(reason: impl fmt::Display) -> Self {
        Self(alloc::format!("{reason}"))
    }
}

impl fmt::Display for InvalidResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for InvalidResult {}

/// Reads a result as leniently as fields of events are read.
pub(super) fn read<T: for<'de> Decode<'de>>(result: &Json) -> Result<T, InvalidResult> {
    read_value(&mut serde_json::Deserializer::from_str(result.as_str()))
}

/// Reads a value. Errors say where it does not fit, and nothing of what is there: a portal may repeat what gives access.
pub(super) fn read_value<'de, D: Deserializer<'de>, T: Decode<'de>>(
    json: D,
) -> Result<T, InvalidResult> {
    let mut value = T::blank();
    let trail = Trail::default();
    let read = FieldReader::required(&mut value, &trail).read_from(Format(json));
    read.map(|_| value).map_err(|error| {
        let text = trail.into_hidden_text("value");
        InvalidResult(text.unwrap_or_else(|| error.to_string()))
    })
}

/// Any method, with its result as it comes.
///
/// ```
/// use bitrix24_placement::rest::{Method, Parameters, Untyped};
///
/// let lead = Untyped::new("crm.lead.get", Parameters::new().with("ID", 7));
/// assert!(!lead.is_repeatable());
/// assert!(lead.repeatable().is_repeatable());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Untyped {
    name: String,
    parameters: Parameters,
    repeatable: bool,
}

impl Untyped {
    /// A method by its name.
    pub fn new(name: impl Into<String>, parameters: Parameters) -> Self {
        Self {
            name: name.into(),
            parameters,
            repeatable: false,
        }
    }

    /// The same, [repeatable](Method::is_repeatable).
    #[must_use]
    pub fn repeatable(self) -> Self {
        Self {
            repeatable: true,
            ..self
        }
    }
}

impl Method for Untyped {
    type Output = Json;

    fn name(&self) -> &str {
        &self.name
    }

    fn parameters(&self) -> Parameters {
        self.parameters.clone()
    }

    fn read(&self, result: &Json) -> Result<Json, InvalidResult> {
        Ok(result.clone())
    }

    fn is_repeatable(&self) -> bool {
        self.repeatable
    }
}
