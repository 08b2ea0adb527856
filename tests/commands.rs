//! The commands a person runs, as a person runs them.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use bitrix24_placement_tests::{RECORDING, workspace};
use serde_json::{Value, json};

fn cargo(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(workspace())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writer
        .join()
        .expect("it does not panic")
        .expect("all input is read");
    output
}

fn dispatch(input: &str) -> (Vec<Value>, Option<i32>, String) {
    let output = cargo(&["run", "-q", "--example", "dispatch", "--", "-"], input);
    let lines = String::from_utf8(output.stdout).unwrap();
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    (
        lines,
        output.status.code(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn dispatch_prints_a_line_for_each_line() {
    let input = [
        r#"{"event":"BackgroundCallCard::muteButtonClick","args":[1]}"#,
        r#"{"event":"CallCard::BeforeClose","args":[]}"#,
        r#"{"event":"Calendar.customView:refreshEntries","args":[]}"#,
        r#"{"event":"CallCard::EntityChanged","args":[{"CRM_ENTITY_ID":"5"}]}"#,
        r#"{"event":"CallCard::beforeClose","args":[]}"#,
        r#"{"event":"zzz","args":[]}"#,
        r#"{"event":"CallCard::EntityChanged","args":[{"CRM_ENTITY_ID":"x"}]}"#,
        "no JSON",
        "",
        r#"{"event":"BackgroundCallCard::skipButtonClick","args":[]}"#,
    ]
    .join("\n");
    let (lines, status, summary) = dispatch(&input);
    let expected = json!([
        { "event": "BackgroundCallCard::muteButtonClick", "status": "ok", "payload": true },
        { "event": "CallCard::BeforeClose", "status": "ok", "payload": null },
        { "event": "Calendar.customView:refreshEntries", "status": "ok", "payload": {} },
        { "event": "CallCard::EntityChanged", "status": "ok",
          "payload": { "PHONE_NUMBER": "unknown", "CRM_ENTITY_TYPE": "", "CRM_ENTITY_ID": 5 } },
        { "event": "CallCard::beforeClose", "status": "unknown", "suggestion": "CallCard::BeforeClose" },
        { "event": "zzz", "status": "unknown", "suggestion": null },
        { "event": "CallCard::EntityChanged", "status": "error", "path": "args[0].CRM_ENTITY_ID",
          "error": "CallCard::EntityChanged: args[0].CRM_ENTITY_ID: expected an id: a whole number from 0, of 64 bits, or its digits, found text \"x\"" },
        { "status": "malformed", "line": 8, "error": "not JSON: expected ident at line 1 column 2" },
        { "status": "malformed", "line": 9, "error": "not JSON: EOF while parsing a value at line 1 column 0" },
        { "event": "BackgroundCallCard::skipButtonClick", "status": "ok", "payload": null },
    ]);
    assert_eq!(Value::from(lines), expected);
    assert_eq!(status, Some(1));
    assert!(summary.contains("2 unknown, 3 errors"), "{summary}");
}

#[test]
fn dispatch_survives_a_line_that_is_too_long() {
    let long = format!(
        r#"{{"event":"CallCard::BeforeClose","args":["{}"]}}"#,
        "x".repeat(3 << 20)
    );
    let input = format!("{long}\n{{\"event\":\"CallCard::BeforeClose\"}}");
    let (lines, status, _) = dispatch(&input);
    assert_eq!(lines.len(), 2);
    assert_eq!(
        (&lines[0]["status"], &lines[0]["line"]),
        (&json!("malformed"), &json!(1))
    );
    assert_eq!((&lines[1]["status"], status), (&json!("ok"), Some(1)));
}

#[test]
fn the_recording_has_no_errors() {
    let (lines, status, summary) = dispatch(RECORDING);
    assert_eq!(lines.len(), RECORDING.lines().count());
    assert_eq!(status, Some(0), "{summary}");
    assert!(summary.contains("of 25 kinds"), "{summary}");
}

fn codegen(arguments: &[&str]) -> (String, String, Option<i32>) {
    let run = [
        "run",
        "-q",
        "-p",
        "bitrix24-placement-codegen",
        "--features",
        "cli",
        "--",
    ];
    let output = cargo(&[&run, arguments].concat(), "");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code(),
    )
}

#[test]
fn check_accepts_the_built_in_spec() {
    let (out, _, status) = codegen(&[
        "check",
        "spec/bitrix24/index.json",
        "tests/behaviour/doors.json",
    ]);
    assert_eq!(status, Some(0), "{out}");
    assert!(out.contains("25 events and 36 commands"), "{out}");
    assert_eq!(out.lines().count(), 2);
}

#[test]
fn check_prints_every_fault() {
    let (out, _, status) = codegen(&["check", "tests/ui/spec-file/misspelt_key.json"]);
    assert_eq!(status, Some(1), "{out}");
    assert!(
        out.contains("tests/ui/spec-file/misspelt_key.json:6:"),
        "{out}"
    );
}

#[test]
fn types_prints_typescript() {
    let (out, _, status) = codegen(&["types"]);
    assert_eq!(status, Some(0));
    assert!(
        out.contains("\"BackgroundCallCard::muteButtonClick\": [muted: boolean];"),
        "{out}"
    );
    let (out, _, status) = codegen(&["types", "tests/behaviour/doors.json"]);
    assert_eq!(status, Some(0));
    assert!(out.contains("export interface PlacementEvents"), "{out}");
    let (_, errors, status) = codegen(&["types", "tests/ui/spec-file/misspelt_key.json"]);
    assert_eq!(status, Some(1));
    assert!(errors.contains("misspelt_key.json"), "{errors}");
}

#[test]
fn expand_prints_formatted_rust() {
    let (out, _, status) = codegen(&["expand", "tests/behaviour/doors.json"]);
    assert_eq!(status, Some(0));
    assert!(out.contains("pub struct Knocked {\n"), "{out}");
    assert!(syn::parse_file(&out).is_ok());
}
