//! What a portal answers: a result, or an error, which may have the status 200.

use alloc::{collections::BTreeMap, string::String};
use core::time::Duration;
use std::time::SystemTime;

use http::{HeaderMap, Response, StatusCode, header};
use httpdate::parse_http_date;

use super::{
    code::ErrorCode,
    error::{AnswerError, ApiError, Error, StatusError},
    method::{InvalidResult, Method, read_value},
    object::object,
};
use crate::value::Json;

object! {
    /// What every answer is; also what a batch says of a call that failed.
    pub(super) struct Body {
        "result" empties Absent => result: Option<Json>,
        "error" empties Absent Null EmptyString => error: Option<String>,
        "error_description" empties Absent Null EmptyString => description: Option<String>,
        "argument" empties Absent Null EmptyString => argument: Option<String>,
    }
}

object! {
    /// What a batch answers.
    pub(super) struct BatchBody {
        "result" empties EmptyArray Absent Null => results: BTreeMap<String, Json>,
        "result_error" empties EmptyArray Absent Null => errors: BTreeMap<String, Body>,
    }
}

impl Body {
    /// The error it says, if it says one.
    pub(super) fn error(&mut self, status: StatusCode) -> Option<ApiError> {
        let code = self.error.take()?;
        Some(ApiError {
            status,
            code: ErrorCode::from(&*code),
            description: self.description.take(),
            argument: self.argument.take(),
            retry_after: None,
        })
    }
}

/// The result of a method, not yet read.
pub(super) fn result(response: &Response<impl AsRef<[u8]>>) -> Result<Json, Error> {
    let (status, retry_after) = (response.status(), retry_after(response.headers()));
    let no_success = Error::Status(StatusError {
        status,
        retry_after,
    });
    let mut body = match body(response.body().as_ref()) {
        Ok(body) => body,
        Err(_) if !status.is_success() => return Err(no_success),
        Err(reason) => return Err(AnswerError::new(status, &reason).into()),
    };
    if let Some(error) = body.error(status) {
        return Err(Error::Api(ApiError {
            retry_after,
            ..error
        }));
    }
    match body.result {
        _ if !status.is_success() => Err(no_success),
        Some(result) => Ok(result),
        None if has_result(response.body().as_ref()) => Ok(Json::default()),
        None => Err(
            AnswerError::new(status, &InvalidResult::new("neither a result nor an error")).into(),
        ),
    }
}

/// The result as what the method answers.
pub(super) fn output<M: Method + ?Sized>(
    method: &M,
    result: &Json,
    status: StatusCode,
) -> Result<M::Output, Error> {
    let output = method.read(result);
    output.map_err(|reason| AnswerError::new(status, &reason).into())
}

impl From<AnswerError> for Error {
    fn from(error: AnswerError) -> Self {
        Self::Answer(error)
    }
}

/// Whether there is a result at all: one that is `null` is that of a method without one.
fn has_result(bytes: &[u8]) -> bool {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    read_value(&mut json).is_ok_and(|body: BTreeMap<String, Json>| body.contains_key("result"))
}

fn body(bytes: &[u8]) -> Result<Body, InvalidResult> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let body = read_value(&mut json)?;
    json.end().map_err(InvalidResult::new)?;
    Ok(body)
}

/// `Retry-After`, in seconds or as a date.
///
/// A date is compared with that of the answer, if it has one, so that clocks need not agree.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let after = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = after.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let after = parse_http_date(after).ok()?;
    let now = date(headers).unwrap_or_else(SystemTime::now);
    // One that has passed asks for no pause at all.
    Some(after.duration_since(now).unwrap_or_default())
}

fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let date = headers.get(header::DATE)?.to_str().ok()?;
    parse_http_date(date).ok()
}
