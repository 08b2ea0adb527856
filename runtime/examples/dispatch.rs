//! Reads deliveries, one JSON object a line, and prints each as it was decoded and dispatched, one JSON object a line.
//!
//! ```text
//! cargo run --example dispatch              # a bundled recording
//! cargo run --example dispatch -- FILE      # a file of your own; `-` is standard input
//! ```

use std::{
    collections::BTreeMap,
    env,
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal, Read},
    process::ExitCode,
};

use bitrix24_placement::{DeliveryError, Dispatch, DispatchError, Dispatched, MAX_BYTES};
use printer::Printer;
use serde::Serialize;

#[path = "printer/mod.rs"]
mod printer;

/// Deliveries as they really arrive, with every event and every encoding.
const RECORDING: &[u8] = include_bytes!("recording.jsonl");

fn main() -> ExitCode {
    match env::args()
        .nth(1)
        .as_deref()
        .map_or_else(default_input, open)
        .and_then(run)
    {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // The reader of our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dispatch: {error}");
            ExitCode::FAILURE
        }
    }
}

fn open(path: &str) -> io::Result<Box<dyn BufRead>> {
    match path {
        "-" => Ok(Box::new(io::stdin().lock())),
        path => {
            let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}"));
            Ok(Box::new(BufReader::new(File::open(path).map_err(named)?)))
        }
    }
}

/// Standard input, if something comes in; else the recording.
fn default_input() -> io::Result<Box<dyn BufRead>> {
    let mut input = io::stdin().lock();
    if !input.is_terminal() && !input.fill_buf()?.is_empty() {
        return Ok(Box::new(input));
    }
    eprintln!("dispatch: no FILE given, so this is the bundled recording");
    Ok(Box::new(RECORDING))
}

/// Handles every line; `true` if all of them could be decoded.
fn run(mut input: Box<dyn BufRead>) -> io::Result<bool> {
    let printer = Printer::new(printer::stdout);
    let mut summary = Summary::default();
    let mut line = Vec::new();
    let mut number = 0;
    while read_line(&mut input, &mut line)? {
        number += 1;
        summary.handle(&printer, number, &line)?;
    }
    summary.print();
    Ok(summary.errors == 0)
}

/// Reads one line, of a line that is too long only so much that it can be told.
fn read_line(input: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let mut limited = input.take(MAX_BYTES as u64 + 2);
    let read = limited.read_until(b'\n', line)?;
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if limited.limit() == 0 {
        input.skip_until(b'\n')?;
    }
    Ok(read > 0)
}

impl Summary {
    fn handle(&mut self, printer: &Printer, number: usize, delivery: &[u8]) -> io::Result<()> {
        match printer.dispatch_slice(delivery) {
            Ok(Dispatched::Handled(event)) => *self.events.entry(event.name()).or_default() += 1,
            Ok(Dispatched::HandledUnknown) => self.unknown += 1,
            // The handler is exhaustive, and takes unknown events as well.
            Ok(other) => return Err(io::Error::other(format!("not handled: {other:?}"))),
            Err(error) => printer.line(&self.failed(number, &error)?)?,
        }
        Ok(())
    }

    fn failed<'a>(&mut self, line: usize, error: &'a DispatchError) -> io::Result<Line<'a>> {
        self.errors += 1;
        match error {
            DispatchError::Handler { source, .. } => Err(io::Error::other(source.to_string())),
            DispatchError::Delivery(DeliveryError::Decode(error)) => Ok(Line::Error {
                event: error.event(),
                status: "error",
                error: error.to_string(),
                path: error.path(),
            }),
            error => Ok(Line::Malformed {
                status: "malformed",
                line,
                error: error.to_string(),
            }),
        }
    }
}

/// A line for what was not handled.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Error {
        event: &'a str,
        status: &'a str,
        error: String,
        path: &'a str,
    },
    Malformed {
        status: &'a str,
        line: usize,
        error: String,
    },
}

/// What a person wants to know at the end.
#[derive(Default)]
struct Summary {
    events: BTreeMap<&'static str, usize>,
    unknown: usize,
    errors: usize,
}

impl Summary {
    fn print(&self) {
        let decoded: usize = self.events.values().sum();
        eprintln!("{decoded} events of {} kinds:", self.events.len());
        for (event, count) in &self.events {
            eprintln!("{count:6}  {event}");
        }
        eprintln!("{} unknown, {} errors", self.unknown, self.errors);
    }
}
