//! Binds an event to an address with `placement.bindEvent`, and prints the result or the error as one line of JSON.
//!
//! ```text
//! cargo run --example bind -- --portal URL --auth TOKEN --event NAME --handler URL
//! ```
//!
//! The exit status is 0 when the portal bound the event, else 1.

use std::{env, error::Error as _, process::ExitCode, time::Duration};

use bitrix24_placement::{
    EVENTS, Json,
    rest::{BindEvent, Client, Error, HandlerUrl, Portal},
};
use serde_json::{Map, Value, json};

const USAGE: &str = "usage: bind --portal URL --auth TOKEN --event NAME --handler URL";

/// Somebody is waiting.
const DEADLINE: Duration = Duration::from_secs(15);

fn main() -> ExitCode {
    let arguments = match Arguments::parse(env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("bind: {message}\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    let outcome = arguments.bind();
    println!("{}", arguments.line(&outcome));
    match outcome {
        Ok(result) if result.as_str() != "false" => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

#[derive(Default)]
struct Arguments {
    portal: String,
    auth: String,
    event: String,
    handler: String,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            let (option, value) = match word.split_once('=') {
                Some((option, value)) => (option.to_owned(), Some(value.to_owned())),
                None => (word, words.next()),
            };
            let place = match &*option {
                "--portal" => &mut arguments.portal,
                "--auth" => &mut arguments.auth,
                "--event" => &mut arguments.event,
                "--handler" => &mut arguments.handler,
                // The text may be a token that lost its option.
                _ => return Err("unknown option".into()),
            };
            *place = value.ok_or_else(|| format!("{option} needs a value"))?;
        }
        match arguments.missing() {
            Some(option) => Err(format!("{option} is missing")),
            None => Ok(arguments),
        }
    }

    fn missing(&self) -> Option<&'static str> {
        let options = [
            ("--portal", &self.portal),
            ("--auth", &self.auth),
            ("--event", &self.event),
            ("--handler", &self.handler),
        ];
        let missing = options.into_iter().find(|(_, value)| value.is_empty());
        missing.map(|(option, _)| option)
    }

    fn bind(&self) -> Result<Json, Failure> {
        let event = EVENTS.find(&self.event).ok_or(Failure::UnknownEvent)?;
        let handler = HandlerUrl::parse(&self.handler).map_err(Failure::invalid)?;
        let portal = Portal::new(&self.portal, &*self.auth).map_err(Failure::invalid)?;
        let client = Client::new(portal)?.deadline(DEADLINE);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let runtime = runtime.map_err(Failure::invalid)?;
        Ok(runtime.block_on(client.call(&BindEvent::event(event, handler)))?)
    }

    /// What is printed.
    fn line(&self, outcome: &Result<Json, Failure>) -> Value {
        let (status, mut line) = match outcome {
            Ok(result) => {
                let result = serde_json::from_str(result.as_str()).unwrap_or_default();
                ("ok", Map::from_iter([("result".into(), result)]))
            }
            Err(Failure::UnknownEvent) => {
                let nearest = EVENTS.nearest(&self.event);
                (
                    "unknown",
                    Map::from_iter([("suggestion".into(), nearest.into())]),
                )
            }
            Err(Failure::Invalid(message)) => (
                "error",
                Map::from_iter([("error".into(), (&**message).into())]),
            ),
            Err(Failure::Rest(error)) => ("error", describe(error)),
        };
        line.insert("event".into(), (&*self.event).into());
        line.insert("status".into(), status.into());
        line.into()
    }
}

/// Why nothing was bound.
enum Failure {
    UnknownEvent,
    Invalid(String),
    Rest(Error),
}

impl Failure {
    fn invalid(error: impl std::error::Error) -> Self {
        Self::Invalid(error.to_string())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Rest(error)
    }
}

/// The error with its parts: kind, code, status.
fn describe(error: &Error) -> Map<String, Value> {
    let kind = match error {
        Error::Api(_) => "api",
        Error::Status(_) => "status",
        Error::Answer(_) | Error::TooLarge { .. } => "answer",
        Error::Deadline { .. } => "deadline",
        Error::Connection(_) => "connection",
        _ => "other",
    };
    let mut parts = Map::from_iter([
        ("error".into(), message(error).into()),
        ("kind".into(), kind.into()),
    ]);
    if let Some(code) = error.code() {
        parts.insert("code".into(), code.as_str().into());
    }
    if let Some(status) = error.status() {
        parts.insert("http_status".into(), json!(status.as_u16()));
    }
    parts
}

/// The error with what lies behind it.
fn message(error: &Error) -> String {
    let Error::Connection(_) = error else {
        return error.to_string();
    };
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
