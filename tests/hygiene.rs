//! What the macros make compiles in other people's crates: under other names, editions, lints, and without std.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

#[path = "rebuild/scratch.rs"]
mod scratch;

use std::{path::Path, process::Command};

use scratch::{Scratch, quoted, runtime, text};

const SPEC: &str = include_str!("hygiene/door.json");
const USER: &str = include_str!("hygiene/user.rs");
const DEPRECATED: &str = include_str!("hygiene/deprecated.rs");
const NO_STD: &str = include_str!("hygiene/no_std.rs");

/// A library that must compile.
struct User {
    name: &'static str,
    edition: &'static str,
    dependencies: String,
    source: String,
}

impl User {
    /// The user's crate, with the runtime at the path `runtime`.
    fn new(name: &'static str, dependencies: String, runtime: &str) -> Self {
        Self {
            name,
            edition: "2024",
            dependencies,
            source: USER.replace("RUNTIME", runtime),
        }
    }

    fn edition(self, edition: &'static str) -> Self {
        Self { edition, ..self }
    }

    /// With lines of its own on top.
    fn on_top(self, lines: &str) -> Self {
        let source = format!("{lines}\n{}", self.source);
        Self { source, ..self }
    }

    /// With a source of its own.
    fn source(self, source: &str) -> Self {
        let source = source.to_owned();
        Self { source, ..self }
    }

    fn write(&self) -> Scratch {
        let scratch = Scratch::new(&format!("hygiene-{}", self.name));
        scratch.package(self.name, self.edition, &self.dependencies);
        scratch.write(&format!("{}/src/lib.rs", self.name), &self.source);
        scratch.write(&format!("{}/door.json", self.name), SPEC);
        scratch
    }

    #[track_caller]
    fn check(&self) {
        self.must(&self.write(), &["check", "--quiet", "--lib"]);
    }

    /// Runs cargo, which must succeed and have nothing to say.
    #[track_caller]
    fn must(&self, scratch: &Scratch, arguments: &[&str]) {
        let output = scratch.cargo(self.name, arguments);
        let said = text(&output.stderr);
        assert!(
            output.status.success() && said.is_empty(),
            "`cargo {}` in {}:\n{said}",
            arguments.join(" "),
            scratch.path(self.name).display()
        );
    }
}

#[test]
fn the_runtime_may_have_another_name() {
    User::new("renamed", runtime("placements", ""), "placements").check();
}

#[test]
fn the_runtime_may_come_through_another_crate() {
    let facade = Scratch::new("hygiene-facade");
    let name = runtime("bitrix24-placement", "");
    facade.package("facade", "2024", &name);
    let source = "pub use bitrix24_placement;\npub mod all { pub use bitrix24_placement::*; }\n";
    facade.write("facade/src/lib.rs", source);
    let facade = format!("facade = {{ path = {} }}", quoted(&facade.path("facade")));

    User::new(
        "reexported-crate",
        facade.clone(),
        "facade::bitrix24_placement",
    )
    .check();
    User::new("reexported-items", facade, "facade::all").check();
}

#[test]
fn every_edition_compiles() {
    let runtime = runtime("bitrix24-placement", "");
    for (name, edition) in [
        ("edition-2018", "2018"),
        ("edition-2021", "2021"),
        ("edition-2024", "2024"),
    ] {
        User::new(name, runtime.clone(), "bitrix24_placement")
            .edition(edition)
            .check();
    }
}

#[test]
fn strict_lints_have_nothing_to_say() {
    let lints = "#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications, rust_2018_idioms)]";
    let user = User::new(
        "strict",
        runtime("bitrix24-placement", ""),
        "bitrix24_placement",
    );
    let user = user.on_top(lints);
    let scratch = user.write();
    user.must(&scratch, &["check", "--quiet", "--lib"]);
    let clippy = ["clippy", "--quiet", "--lib", "--"];
    let lints = ["-D", "warnings", "-W", "clippy::pedantic"];
    user.must(&scratch, &[&clippy[..], &lints].concat());
}

/// A handler of an event that should not be used any more, by somebody who has to.
#[test]
fn a_deprecated_event_is_allowed_where_the_user_allows_it() {
    User::new("deprecated", runtime("bitrix24-placement", ""), "")
        .source(DEPRECATED)
        .check();
}

#[test]
fn no_std_is_enough() {
    let runtime = runtime("placements", ", default-features = false");
    let user = User::new("no-std", runtime, "placements").source(NO_STD);
    let scratch = user.write();
    user.must(&scratch, &["check", "--quiet", "--lib"]);
    // Only such a target proves that nothing below uses std; it is not there on every machine.
    for target in BARE.into_iter().filter(|target| is_installed(target)) {
        user.must(&scratch, &["check", "--quiet", "--lib", "--target", target]);
    }
}

const BARE: [&str; 4] = [
    "thumbv7em-none-eabi",
    "thumbv7em-none-eabihf",
    "riscv32imac-unknown-none-elf",
    "wasm32v1-none",
];

/// Whether the toolchain of this test has the libraries of a target.
fn is_installed(target: &str) -> bool {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", target])
        .output();
    output.is_ok_and(|output| Path::new(text(&output.stdout).trim()).is_dir())
}
