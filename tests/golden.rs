//! Spec in, formatted Rust out; what comes out is compiled under the strictest lints.
//!
//! A new case is a new `golden/<name>.json`, a line in the list below, and `UPDATE_EXPECT=1 cargo test --test golden`.

#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    missing_docs,
    unreachable_pub,
    unused_qualifications
)]

use std::{collections::BTreeSet, fs, io, path::PathBuf};

use bitrix24_placement_codegen::{Options, generate};
use bitrix24_placement_spec::{Files, load, model::Spec};
use bitrix24_placement_tests::{expect_file, workspace};

macro_rules! golden {
    ($($name:ident = $path:literal)*) => {
        const COMPILED: &[&str] = &[$(stringify!($name)),*];

        $(
            #[path = $path]
            pub mod $name;
        )*
    };
}

golden! {
    bitrix24 = "golden/bitrix24.rs"
    commands_only = "golden/commands_only.rs"
    deprecated = "golden/deprecated.rs"
    hostile_names = "golden/hostile_names.rs"
    payloads = "golden/payloads.rs"
    types = "golden/types.rs"
    value_sets = "golden/value_sets.rs"
}

/// The spec files beside this one.
struct Disk(PathBuf);

impl Files for Disk {
    fn read(&self, path: &str) -> io::Result<String> {
        fs::read_to_string(self.0.join(path))
    }
}

fn directory() -> PathBuf {
    workspace().join("tests/golden")
}

fn spec(name: &str) -> Spec {
    let spec = match name {
        "bitrix24" => bitrix24_placement_spec::bitrix24::spec(),
        name => load(&format!("{name}.json"), &Disk(directory())),
    };
    spec.unwrap_or_else(|report| panic!("{report}"))
}

fn rust(spec: &Spec) -> String {
    let tokens = generate(spec, &Options::default());
    let items = syn::parse2(tokens).unwrap_or_else(|error| panic!("not Rust: {error}"));
    format!(
        "// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.\n\n{}",
        prettyplease::unparse(&items)
    )
}

#[test]
fn every_spec_becomes_what_is_checked_in() {
    for name in COMPILED {
        expect_file(&directory().join(format!("{name}.rs")), &rust(&spec(name)));
    }
}

#[test]
fn every_file_is_listed() {
    let entries = fs::read_dir(directory()).expect("the directory is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let found: BTreeSet<_> = paths.map(|path| path.with_extension("")).collect();
    let listed: BTreeSet<_> = COMPILED.iter().map(|name| directory().join(name)).collect();
    assert_eq!(found, listed);
}

#[test]
fn the_same_spec_becomes_the_same_tokens() {
    let tokens = || generate(&spec("bitrix24"), &Options::default()).to_string();
    assert_eq!(tokens(), tokens());
}

#[test]
fn only_the_hidden_module_of_the_runtime_is_named() {
    for name in COMPILED {
        let rust = rust(&spec(name));
        for (place, _) in rust.match_indices("::bitrix24_placement") {
            let named = &rust[place..];
            assert!(
                named.starts_with("::bitrix24_placement::__private"),
                "{name}: {}",
                &named[..60]
            );
        }
        assert!(
            !rust.contains("use "),
            "{name}: a `use` could meet a user's name"
        );
    }
}
