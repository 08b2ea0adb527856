//! Several methods in one request.

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};
use core::fmt;

use http::StatusCode;

use super::{
    answer::{self, BatchBody},
    error::{ApiError, Error},
    method::{InvalidResult, Method, read},
    parameters::Parameters,
};
use crate::value::Json;

/// Up to [`MAX_CALLS`](Self::MAX_CALLS) methods in one request, called in the order in which they were added; each has a
/// name, and a result or an error of its own.
///
/// ```
/// use bitrix24_placement::{call_card, rest::{Batch, BindEvent, HandlerUrl, placement::Get}};
///
/// let mut batch = Batch::new();
/// let handler = HandlerUrl::parse("https://app.example.com/events")?;
/// let bound = batch.add("bound", BindEvent::of::<call_card::BeforeClose>(handler))?;
/// let registered = batch.add("registered", Get)?;
///
/// // After `let answer = client.call(&batch).await?`:
/// # use bitrix24_placement::rest::Method;
/// # let json = r#"{"result": {"bound": true, "registered": []}, "result_error": []}"#;
/// # let answer = batch.read(&bitrix24_placement::Json::parse(json)?)?;
/// assert_eq!(answer.get(&bound)?.as_str(), "true");
/// assert!(answer.get(&registered)?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Batch {
    /// Names and calls, in the order in which they are made.
    queries: Vec<(String, String)>,
    halt: bool,
    unrepeatable: bool,
}

impl Batch {
    /// How many calls Bitrix24 takes at once.
    pub const MAX_CALLS: usize = 50;

    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, ended by the first call that fails.
    #[must_use]
    pub fn halt_on_error(self) -> Self {
        Self { halt: true, ..self }
    }

    /// Adds a call; what comes back takes its result from the answer.
    ///
    /// # Errors
    ///
    /// [`BatchError`] when there are enough, the name will not do, or the method is a batch itself.
    pub fn add<M: Method>(&mut self, name: &str, method: M) -> Result<Call<M>, BatchError> {
        self.check(name, method.name())?;
        let query = format!("{}?{}", method.name(), method.parameters().to_query());
        self.queries.push((name.into(), query));
        self.unrepeatable |= !method.is_repeatable();
        Ok(Call {
            name: name.into(),
            method,
        })
    }

    fn check(&self, name: &str, method: &str) -> Result<(), BatchError> {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if self.queries.len() >= Self::MAX_CALLS {
            Err(BatchError::Full)
        } else if method.eq_ignore_ascii_case("batch") {
            Err(BatchError::Nested)
        } else if self.queries.iter().any(|(taken, _)| taken == name) {
            Err(BatchError::RepeatedName)
        } else if !name.starts_with(|first: char| first.is_ascii_alphabetic())
            || !name.bytes().all(is_part)
        {
            Err(BatchError::InvalidName)
        } else {
            Ok(())
        }
    }

    /// How many calls there are.
    pub fn len(&self) -> usize {
        self.queries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.queries.is_empty()
    }
}

impl Method for Batch {
    type Output = BatchAnswer;

    fn name(&self) -> &'static str {
        "batch"
    }

    fn parameters(&self) -> Parameters {
        let calls = self.queries.iter();
        let calls = calls.fold(Parameters::new(), |calls, (name, query)| {
            calls.with(name.clone(), &**query)
        });
        Parameters::new()
            .with("halt", u8::from(self.halt))
            .with_ordered("cmd", calls)
    }

    fn read(&self, result: &Json) -> Result<BatchAnswer, InvalidResult> {
        let body: BatchBody = read(result)?;
        let errors = body
            .errors
            .into_iter()
            .filter_map(|(name, mut body)| body.error(StatusCode::OK).map(|error| (name, error)));
        Ok(BatchAnswer {
            results: body.results,
            errors: errors.collect(),
        })
    }

    fn is_repeatable(&self) -> bool {
        !self.unrepeatable
    }

    fn hide(&self, output: BatchAnswer, hidden: &dyn Fn(&str) -> String) -> BatchAnswer {
        let errors = output.errors.into_iter();
        let errors = errors.map(|(name, error)| (name, error.map_texts(hidden)));
        BatchAnswer {
            results: output.results,
            errors: errors.collect(),
        }
    }
}

/// One call of a [`Batch`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call<M> {
    name: String,
    method: M,
}

/// What a [`Batch`] answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchAnswer {
    results: BTreeMap<String, Json>,
    errors: BTreeMap<String, ApiError>,
}

impl BatchAnswer {
    /// The result of a call.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] when it failed, [`Error::Skipped`] when it was not made, [`Error::Answer`] when it cannot be read.
    pub fn get<M: Method>(&self, call: &Call<M>) -> Result<M::Output, Error> {
        if let Some(error) = self.errors.get(&call.name) {
            return Err(Error::Api(error.clone()));
        }
        let result = self.results.get(&call.name).ok_or(Error::Skipped)?;
        answer::output(&call.method, result, StatusCode::OK)
    }

    /// The calls that failed, by name.
    pub fn errors(&self) -> impl Iterator<Item = (&str, &ApiError)> {
        self.errors.iter().map(|(name, error)| (&**name, error))
    }
}

/// Why a call cannot be added to a [`Batch`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchError {
    /// There are as many as Bitrix24 takes.
    Full,
    /// The name is not made of ASCII letters, digits and `_`, or does not begin with a letter.
    InvalidName,
    /// Another call has this name.
    RepeatedName,
    /// The method is a batch.
    Nested,
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "a batch has at most 50 calls",
            Self::InvalidName => {
                "the name of a call in a batch is ASCII letters, digits and `_`, with a letter in front"
            }
            Self::RepeatedName => "two calls of a batch have the same name",
            Self::Nested => "a batch cannot be part of a batch",
        })
    }
}

impl core::error::Error for BatchError {}
