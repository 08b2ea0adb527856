//! Misuse of the macros, and the words the compiler has for it: one fault a file, named after the fault.
//!
//! `TRYBUILD=overwrite cargo test --test ui` rewrites the expected output. `-- misuse trybuild=/handler/` at the end of
//! the command runs one theme, `-- misuse trybuild=/mutable_self` one case.

#![allow(missing_docs, reason = "tests")]

use std::process::Command;

/// The release that wrote the expected output. Others say the same in other words.
const RUST: &str = "1.95";

/// What can be wrong: a folder each.
const THEMES: [&str; 8] = [
    "derive",
    "fields",
    "handler",
    "on",
    "options",
    "spec-file",
    "spec-inline",
    "types",
];

#[test]
fn misuse_is_explained() {
    let version = rust_version();
    if release(&version) != RUST {
        println!("skipped: the expected output is that of Rust {RUST}, and this is {version:?}");
        return;
    }
    let cases = trybuild::TestCases::new();
    for theme in THEMES {
        cases.compile_fail(format!("{theme}/*.rs"));
    }
}

/// Apart from the others: those are only checked, all at once; these are built and run.
#[test]
fn right_use_compiles_and_runs() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

/// What `rustc --version` says, such as `rustc 1.95.0 (59807616e 2026-04-14)`.
fn rust_version() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.map_or_else(
        |error| error.to_string(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}

/// `1.95` of `rustc 1.95.0 (...)`; nothing for a nightly or a beta.
fn release(version: &str) -> &str {
    let number = version.split(' ').nth(1).unwrap_or_default();
    match number.rsplit_once('.') {
        Some((release, patch)) if patch.bytes().all(|byte| byte.is_ascii_digit()) => release,
        _ => "",
    }
}
