//! Spec in, formatted Rust out; what comes out is compiled under the strictest lints.
//!
//! A new case is a new `golden/<name>.json`, a module in `golden_compiled.rs`, and `UPDATE_EXPECT=1 cargo test --test golden`.

#![allow(missing_docs, clippy::expect_used, clippy::panic, reason = "tests")]

use std::{collections::BTreeSet, fs, io, path::PathBuf};

use bitrix24_placement_codegen::{Options, generate, typescript};
use bitrix24_placement_spec::{Files, load, model::Spec};
use bitrix24_placement_tests::{expect_file, workspace};

/// What is compiled, by another target, so that broken output can be rewritten.
const COMPILED: &str = include_str!("golden_compiled.rs");

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

/// The built-in spec, and every one beside this file.
fn names() -> BTreeSet<String> {
    let entries = fs::read_dir(directory()).expect("the directory is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let specs = paths.filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    let names = specs.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    names.chain(["bitrix24".to_owned()]).collect()
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
    for name in names() {
        expect_file(&directory().join(format!("{name}.rs")), &rust(&spec(&name)));
    }
}

/// The browser tests have them checked by the TypeScript compiler.
#[test]
fn every_spec_becomes_the_types_that_are_checked_in() {
    for name in names() {
        let path = directory().join(format!("{name}.d.ts"));
        let text = typescript(&spec(&name));
        expect_file(
            &path,
            &format!(
                "// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.\n\n{text}"
            ),
        );
    }
}

#[test]
fn every_file_is_compiled() {
    let entries = fs::read_dir(directory()).expect("the directory is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    for path in paths.filter(is_rust) {
        let name = path
            .file_stem()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        assert!(names().contains(name), "{name}.rs has no spec");
        assert!(
            COMPILED.contains(&format!("golden/{name}.rs")),
            "{name}.rs is not compiled"
        );
    }
}

#[test]
fn the_same_spec_becomes_the_same_tokens() {
    let tokens = || generate(&spec("bitrix24"), &Options::default()).to_string();
    assert_eq!(tokens(), tokens());
}

#[test]
fn only_the_hidden_module_of_the_runtime_is_named() {
    for name in names() {
        let rust = rust(&spec(&name));
        for (place, _) in rust.match_indices("::bitrix24_placement") {
            let named = &rust[place..];
            assert!(
                named.starts_with("::bitrix24_placement::__private"),
                "{name}: {}",
                &named[..60]
            );
        }
        let imports = rust
            .lines()
            .map(str::trim_start)
            .filter(|line| line.starts_with("use "));
        for import in imports {
            assert_eq!(
                import, "use ::bitrix24_placement::__private as __rt;",
                "{name}"
            );
        }
    }
}
