//! What generated events cost to compile, and what they add to a program, against other ways to have them.
//!
//! `cargo run --release -p bitrix24-placement-compile-cost -- cost|cold|size` prints a table; `tests/bench/run` keeps them.

#![allow(
    clippy::cast_precision_loss,
    reason = "bytes and seconds are far below 2^52"
)]

mod cold;
mod cost;
mod event;
mod form;
mod meter;
mod project;
mod size;
mod table;

use form::Form;
use std::{env, error::Error, process::ExitCode};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const USAGE: &str = "usage: compile-cost cost [FORM...] [EVENTS...] | cold | size; a form is spec, serde, typify, bare";

fn main() -> ExitCode {
    // Cargo calls this program in the place of rustc, to have it measured.
    let done = match meter::log() {
        Some(log) => meter::rustc(&log, env::args_os().skip(1)),
        None => run(&env::args().skip(1).collect::<Vec<_>>()).map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })
}

fn run(args: &[String]) -> Result<()> {
    match args.split_first() {
        Some((command, rest)) if command == "cost" => {
            let (forms, counts) = choice(rest)?;
            cost::run(&forms, &counts)
        }
        Some((command, [])) if command == "cold" => cold::run(),
        Some((command, [])) if command == "size" => size::run(),
        _ => Err(USAGE.into()),
    }
}

/// What to measure: forms by name, numbers of events.
fn choice(args: &[String]) -> Result<(Vec<Form>, Vec<usize>)> {
    let (mut forms, mut counts) = (Vec::new(), Vec::new());
    for arg in args {
        match Form::ALL.into_iter().find(|form| form.name() == arg) {
            Some(form) => forms.push(form),
            None => counts.push(arg.parse().map_err(|_| USAGE)?),
        }
    }
    if forms.is_empty() {
        forms.extend(Form::ALL);
    }
    if counts.is_empty() {
        counts.extend([25, 250, 1_000]);
    }
    Ok((forms, counts))
}
