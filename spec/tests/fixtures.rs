//! Runs the specs beside this file.
//!
//! `bad/` holds specs with one fault each, named after it, and some with several (`several-*`); the report each must
//! give stands next to it as `.txt`. A spec of many files is a folder with `index.json`. Specs that are too large to
//! keep are made in `fixtures/generated.rs`. `good/` holds specs that load. `mended.txt` says what is left of the bad ones.
//!
//! `UPDATE_EXPECT=1 cargo test -p bitrix24-placement-spec --test fixtures` writes the reports anew: read the difference.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)] // a test ends by panic

#[path = "fixtures/diff.rs"]
mod diff;
#[path = "fixtures/generated.rs"]
mod generated;
#[path = "fixtures/meaning.rs"]
mod meaning;
#[path = "fixtures/mend.rs"]
mod mend;
#[path = "fixtures/suite.rs"]
mod suite;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs};

use bitrix24_placement_spec::{Fault, Report, Rule, load};

use suite::{Fixture, folder};

const UPDATE: &str = "UPDATE_EXPECT";

/// Reports of the bad specs, by name.
static REPORTS: LazyLock<BTreeMap<String, Report>> = LazyLock::new(|| {
    let kept = suite::all("bad")
        .into_iter()
        .map(|fixture| (fixture.name.clone(), fixture.load()));
    let made = generated::bad().into_iter();
    let made = made.map(|(name, root, files)| (format!("generated/{name}"), load(root, &files)));
    let (bad, good): (Vec<_>, Vec<_>) = kept.chain(made).partition(|(_, result)| result.is_err());
    let good: Vec<_> = good.into_iter().map(|(name, _)| name).collect();
    assert!(good.is_empty(), "these load, but must not: {good:#?}");
    bad.into_iter()
        .filter_map(|(name, result)| Some((name, result.err()?)))
        .collect()
});

fn expected(name: &str) -> PathBuf {
    folder("bad").join(format!("{name}.txt"))
}

#[test]
fn bad_specs_give_their_reports() {
    let update = env::var_os(UPDATE).is_some();
    let mut failures = Vec::new();
    for (name, report) in &*REPORTS {
        let (path, actual) = (expected(name), format!("{report}\n"));
        if update {
            fs::create_dir_all(path.parent().expect("it is in a folder"))
                .expect("folders can be made");
            fs::write(&path, &actual).expect("reports can be written");
        }
        let kept = fs::read_to_string(&path).ok();
        match kept {
            None => failures.push(format!(
                "bad/{name}.txt is missing; the report is\n{actual}"
            )),
            Some(kept) if kept != actual => {
                failures.push(format!(
                    "bad/{name}.txt differs\n{}",
                    diff::lines(&kept, &actual)
                ));
            }
            Some(_) => {}
        }
    }
    assert!(
        failures.is_empty(),
        "{}\n{} reports differ; if they should, run again with {UPDATE}=1",
        failures.join("\n"),
        failures.len()
    );
}

#[test]
fn every_report_has_its_spec() {
    let expected: BTreeSet<_> = REPORTS.keys().map(|name| expected(name)).collect();
    let texts = suite::files(&folder("bad"), "txt").into_iter();
    let left: Vec<_> = texts.filter(|text| !expected.contains(text)).collect();
    assert!(
        left.is_empty(),
        "reports without a spec, delete them: {left:#?}"
    );
}

#[test]
fn single_faults_are_single() {
    let (several, single): (Vec<_>, Vec<_>) = REPORTS
        .iter()
        .partition(|(name, _)| name.starts_with("several-"));
    for (name, report) in &single {
        assert_eq!(report.faults().len(), 1, "bad/{name}:\n{report}");
    }
    for (name, report) in &several {
        assert!(report.faults().len() > 1, "bad/{name}:\n{report}");
        assert_eq!(unsorted(report), None, "bad/{name}:\n{report}");
    }
    assert!(
        single.len() >= 70,
        "only {} specs with one fault",
        single.len()
    );
    assert!(
        several.len() >= 6,
        "only {} specs with several faults",
        several.len()
    );
}

/// The path of a file whose faults do not stand together, in order of their positions.
fn unsorted(report: &Report) -> Option<&str> {
    let mut files: Vec<(&str, (u32, u32))> = Vec::new();
    for fault in report.faults() {
        let (path, place) = (fault.path(), (fault.line(), fault.column()));
        match files
            .iter_mut()
            .rev()
            .enumerate()
            .find(|(_, (known, _))| *known == path)
        {
            None => files.push((path, place)),
            Some((0, (_, last))) if *last <= place => *last = place,
            Some(_) => return Some(path),
        }
    }
    None
}

#[test]
fn every_rule_has_a_bad_spec() {
    let faults = REPORTS.values().flat_map(Report::faults);
    let hit: BTreeSet<Rule> = faults.map(Fault::rule).collect();
    let rest = Rule::ALL.iter().filter(|rule| !hit.contains(rule));
    let rest: Vec<_> = rest.map(|rule| rule.name()).collect();
    assert!(rest.is_empty(), "no spec in bad/ breaks {rest:?}");
}

#[test]
fn good_specs_load() {
    let fixtures = suite::all("good");
    assert!(fixtures.len() >= 30, "only {} good specs", fixtures.len());
    let refused = fixtures.iter().filter_map(|fixture| fixture.load().err());
    let refused: Vec<_> = refused.map(|report| report.to_string()).collect();
    assert!(
        refused.is_empty(),
        "good specs must load\n{}",
        refused.join("\n")
    );
}

#[test]
fn specs_at_the_limits_load() {
    for (name, root, files) in generated::good() {
        let spec = load(root, &files);
        assert!(spec.is_ok(), "{name}:\n{}", spec.unwrap_err());
    }
}

#[test]
fn names_of_folders_and_files_are_words() {
    let plain = |name: &str| {
        name.bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    let fixtures = ["bad", "good"].map(suite::all).into_iter().flatten();
    let odd: Vec<_> = fixtures
        .map(|Fixture { name, .. }| name)
        .filter(|name| !plain(name))
        .collect();
    assert!(odd.is_empty(), "{odd:?}");
}
