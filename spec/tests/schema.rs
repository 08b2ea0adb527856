//! Holds `schema.json` against the reader: what a JSON Schema can judge, both must judge alike.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)] // a test ends by panic

#[path = "fixtures/suite.rs"]
mod suite;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use bitrix24_placement_spec::{Fault, Files, Inline, Report, Rule, load};
use jsonschema::Validator;
use serde_json::Value;

/// Rules that are beyond a schema, and why.
const NEVER: &[(Rule, &str)] = &[
    (Rule::MissingInclude, "a schema sees one file"),
    (Rule::CircularInclude, "a schema sees one file"),
    (Rule::DuplicateKey, "JSON values keep one of the keys"),
    (
        Rule::MissingPageBase,
        "the page and the base are in different places",
    ),
    (Rule::NoRustName, "a schema converts no names"),
    (Rule::SameRustName, "a schema compares no names"),
    (Rule::MissingPrefix, "a schema compares no names"),
    (Rule::DeclaredTwice, "a schema compares no names"),
    (Rule::ShadowingAlias, "a schema compares no names"),
    (Rule::UnknownPlacement, "a schema follows no references"),
    (Rule::UnknownScope, "a schema follows no references"),
    (Rule::UnknownParameter, "a schema follows no references"),
    (Rule::RecursiveObject, "a schema follows no references"),
    (Rule::SwallowedValue, "a schema follows no references"),
    (
        Rule::TooDeepType,
        "counting takes a definition for each level",
    ),
    (Rule::RequiredAfterOptional, "keys have no order"),
];

/// Rules of which a schema sees a part, and why not all.
const SOMETIMES: &[(Rule, &str)] = &[
    (
        Rule::ReservedRustName,
        "it sees given names, not those made from wire names",
    ),
    (
        Rule::UnknownType,
        "it sees what cannot be the name of a declared type, and follows no references",
    ),
    (
        Rule::NotAnObject,
        "it sees what cannot be the name of a declared type, and follows no references",
    ),
    (
        Rule::WrongEncoding,
        "it sees types of the format, and follows no references",
    ),
];

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(include_str!("../schema.json")).expect("the schema is JSON");
    jsonschema::meta::validate(&schema).expect("the schema follows its own schema");
    jsonschema::validator_for(&schema).expect("the schema can be compiled")
});

/// A fixture that is one JSON file.
struct Case {
    root: String,
    rules: BTreeSet<Rule>,
    accepted: bool,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let fixtures = ["bad", "good"].into_iter().flat_map(|name| {
        let folder = suite::folder(name);
        suite::all(name)
            .into_iter()
            .map(move |fixture| (folder.join(&fixture.root), fixture))
    });
    let single = fixtures.filter(|(_, fixture)| !fixture.root.contains('/'));
    single
        .filter_map(|(path, fixture)| {
            let report = fixture.load().err();
            let rules = report
                .iter()
                .flat_map(Report::faults)
                .map(Fault::rule)
                .collect();
            let text = fs::read_to_string(path).expect("fixtures can be read");
            let accepted = SCHEMA.is_valid(&json(&text, &rules)?);
            Some(Case {
                root: fixture.root,
                rules,
                accepted,
            })
        })
        .collect()
});

/// The text as JSON, unless the reader refuses it as well.
fn json(text: &str, rules: &BTreeSet<Rule>) -> Option<Value> {
    let value = serde_json::from_str(text).ok();
    let refused = rules.contains(&Rule::Syntax) || rules.contains(&Rule::IllFormedText);
    assert_eq!(value.is_none(), refused, "is this JSON?\n{text}");
    value
}

fn lists(table: &[(Rule, &str)], rule: Rule) -> bool {
    table.iter().any(|(listed, _)| *listed == rule)
}

/// How the two judge a spec differently.
fn disagreement(rules: &BTreeSet<Rule>, accepted: bool) -> Option<String> {
    let beyond = |rule: &&Rule| lists(NEVER, **rule) || lists(SOMETIMES, **rule);
    let judged: Vec<_> = rules.iter().filter(|rule| !beyond(rule)).collect();
    let unsure = rules.iter().any(|rule| lists(SOMETIMES, *rule));
    match accepted {
        true if !judged.is_empty() => {
            Some(format!("the reader finds {judged:?}, the schema nothing"))
        }
        false if judged.is_empty() && !unsure => {
            Some(format!("the schema finds a fault, the reader {rules:?}"))
        }
        _ => None,
    }
}

#[test]
fn schema_and_reader_agree_on_the_fixtures() {
    let failures = CASES.iter().filter_map(
        |Case {
             root,
             rules,
             accepted,
         }| { Some(format!("{root}: {}", disagreement(rules, *accepted)?)) },
    );
    let failures: Vec<_> = failures.collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

/// Puts odd values in the place of each value of the good specs, one at a time.
#[test]
fn schema_and_reader_agree_on_spoilt_specs() {
    let odd: Vec<Value> =
        serde_json::from_str(include_str!("fixtures/odd.json")).expect("it is JSON");
    let mut failures = BTreeMap::new();
    for fixture in suite::all("good")
        .iter()
        .filter(|fixture| !fixture.root.contains('/'))
    {
        let text = fixture.read(&fixture.root).expect("fixtures can be read");
        let mut spec: Value = serde_json::from_str(&text).expect("good specs are JSON");
        for place in places(&spec, String::new()) {
            for value in &odd {
                let kept = std::mem::replace(
                    spec.pointer_mut(&place).expect("there is such a place"),
                    value.clone(),
                );
                let text = spec.to_string();
                if let Some(failure) = disagreement(&rules(&text), SCHEMA.is_valid(&spec)) {
                    failures.insert(failure, text);
                }
                *spec.pointer_mut(&place).expect("there is such a place") = kept;
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// JSON pointers of all values.
fn places(value: &Value, place: String) -> Vec<String> {
    let inner: Vec<_> = match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (escaped(key), value))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(at, value)| (at.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    let inner: Vec<_> = inner
        .into_iter()
        .flat_map(|(key, value)| places(value, format!("{place}/{key}")))
        .collect();
    [vec![place], inner].concat()
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn rules(text: &str) -> BTreeSet<Rule> {
    let report = load("spec.json", &Inline::new("spec.json", text)).err();
    report
        .iter()
        .flat_map(Report::faults)
        .map(Fault::rule)
        .collect()
}

#[test]
fn what_is_beyond_the_schema_is_so() {
    let seen = |rule: Rule, verdict: bool| {
        let alone = CASES.iter().filter(|case| case.rules.iter().eq([&rule]));
        alone.filter(|case| case.accepted == verdict).count()
    };
    for (rule, reason) in NEVER {
        assert!(
            seen(*rule, true) > 0,
            "no accepted fixture shows that {rule:?} is beyond a schema: {reason}"
        );
        assert_eq!(seen(*rule, false), 0, "the schema sees {rule:?} after all");
    }
    for (rule, reason) in SOMETIMES {
        assert!(
            seen(*rule, true) > 0,
            "no accepted fixture shows that {rule:?} is beyond a schema: {reason}"
        );
        assert!(
            seen(*rule, false) > 0,
            "no refused fixture shows that a schema sees some of {rule:?}: {reason}"
        );
    }
}

#[test]
fn the_built_in_spec_follows_the_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("bitrix24");
    let paths = suite::files(&folder, "json");
    assert!(!paths.is_empty(), "there is a built-in spec");
    for path in paths {
        let text = fs::read_to_string(&path).expect("the built-in spec can be read");
        check(&path.display().to_string(), &text);
    }
}

#[test]
fn the_example_of_the_readme_is_valid() {
    let readme = include_str!("../README.md");
    let blocks: Vec<_> = readme
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert!(!blocks.is_empty(), "the README has an example");
    for block in blocks {
        check("README.md", block);
        let spec = load("README.md", &Inline::new("README.md", block));
        assert!(spec.is_ok(), "{}", spec.unwrap_err());
    }
}

fn check(name: &str, text: &str) {
    let value: Value = serde_json::from_str(text).expect("it is JSON");
    let errors = SCHEMA.iter_errors(&value);
    let errors: Vec<_> = errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{name} against schema.json: {errors:#?}");
}
