//! `--check`, as a person runs it.

use std::process::{Command, Output};

use bitrix24_placement::EVENTS;
use serde_json::Value;

use crate::{browser, program::built};

fn check(arguments: &[&str]) -> (Output, Vec<Value>) {
    let output = Command::new(built("portal"))
        .arg("--check")
        .args(arguments)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    (output, lines)
}

/// Every placement with events; together they have all of the spec.
const PLACEMENTS: [&str; 4] = [
    "PAGE_BACKGROUND_WORKER",
    "CALL_CARD",
    "CALENDAR_GRIDVIEW",
    "CRM_DETAIL_SEARCH",
];

#[test]
fn every_event_is_played_and_dispatched() {
    browser::test(async |_| {
        let mut names = Vec::new();
        for placement in PLACEMENTS {
            let (output, lines) = check(&["--placement", placement]);
            assert!(output.status.success(), "{placement}: {output:?}");
            assert!(lines.iter().all(|line| line["status"] == "ok"), "{lines:?}");
            names.extend(
                lines
                    .iter()
                    .map(|line| line["event"].as_str().unwrap().to_owned()),
            );
        }
        let missing: Vec<_> = EVENTS
            .iter()
            .filter(|event| !names.iter().any(|name| name == event.name()))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
        Ok(())
    });
}

#[test]
fn without_a_chromium_it_says_so() {
    let output = Command::new(built("portal"))
        .arg("--check")
        .env("CHROMIUM", "")
        .env("PATH", "")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("there is no Chromium"), "{errors}");
}

#[test]
fn a_wrong_command_line_is_explained() {
    for (arguments, words) in [
        (vec!["--app", "http://localhost:1/"], "--check"),
        (vec!["--placement", "CALLCARD"], "CALL_CARD"),
        (vec!["--listen"], "has no value"),
        (vec!["--hep"], "`--hep`"),
    ] {
        let (output, _) = check(&arguments);
        assert!(!output.status.success());
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains(words), "{errors}");
    }
}
