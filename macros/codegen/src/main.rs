//! `check FILE...` prints every fault of specs; `expand FILE` prints the Rust a spec becomes; `types [FILE]` prints what
//! TypeScript needs to know, of the built-in spec if there is no other.

use std::{env, fs, io, path::Path, process::ExitCode};

use bitrix24_placement_codegen::{Options, generate, typescript};
use bitrix24_placement_spec::{Files, Report, bitrix24, load, model::Spec};

const USAGE: &str = "usage: bitrix24-placement-codegen check FILE...
       bitrix24-placement-codegen expand FILE
       bitrix24-placement-codegen types [FILE]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["check", files @ ..] if !files.is_empty() => check(files),
        ["expand", file] => print(read(file), rust),
        ["types"] => print(bitrix24::spec(), typescript),
        ["types", file] => print(read(file), typescript),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn check(files: &[&str]) -> ExitCode {
    let mut sound = true;
    for file in files {
        match read(file) {
            Ok(spec) => println!("{file}: {}", summary(&spec)),
            Err(report) => {
                println!("{report}");
                sound = false;
            }
        }
    }
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Prints what a spec becomes, or its faults.
fn print(spec: Result<Spec, Report>, text: impl Fn(&Spec) -> String) -> ExitCode {
    match spec {
        Ok(spec) => {
            print!("{}", text(&spec));
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
    }
}

fn rust(spec: &Spec) -> String {
    let tokens = generate(spec, &Options::default());
    match syn::parse2(tokens.clone()) {
        Ok(items) => prettyplease::unparse(&items),
        // Unformatted is better than nothing.
        Err(_) => format!("{tokens}\n"),
    }
}

/// Files as their paths say: those of includes are relative to the first one already.
struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> io::Result<String> {
        fs::read_to_string(Path::new(path))
    }
}

fn read(file: &str) -> Result<Spec, Report> {
    load(file, &Disk)
}

fn summary(spec: &Spec) -> String {
    let events: usize = spec.groups().iter().map(|group| group.events().len()).sum();
    let commands: usize = spec
        .groups()
        .iter()
        .map(|group| group.commands().len())
        .sum();
    format!(
        "ok: {events} events and {commands} commands in {} groups, {} enums, {} objects, {} files",
        spec.groups().len(),
        spec.enums().len(),
        spec.objects().len(),
        spec.files().len(),
    )
}
