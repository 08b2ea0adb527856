//! What an editor knows of generated code, asked of the real rust-analyzer.
//!
//! Machines without it (`rustup component add rust-analyzer rust-src`) have nothing to ask.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

#[path = "editor/client.rs"]
mod client;
#[path = "rebuild/scratch.rs"]
mod scratch;

use std::{fs, path::PathBuf, process::Command};

use client::{Client, uri};
use scratch::{Scratch, runtime, target, text};
use serde_json::{Value, json};

const SOURCE: &str = include_str!("editor/user.rs");
const SPEC: &str = include_str!("hygiene/door.json");
const PACKAGE: &str = "editor-user";

/// A user's package that compiles.
fn user(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.package(PACKAGE, "2024", &runtime("bitrix24-placement", ""));
    scratch.write("editor-user/src/main.rs", SOURCE);
    scratch.write("editor-user/door.json", SPEC);
    let output = scratch.cargo(PACKAGE, &["check", "--quiet"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    scratch
}

/// A user's package with its source open.
struct Editor {
    client: Client,
    file: PathBuf,
    version: u64,
}

impl Editor {
    fn open(scratch: &Scratch) -> Self {
        let file = scratch.path("editor-user/src/main.rs");
        let mut client = Client::start(&scratch.path(PACKAGE), &target());
        let document =
            json!({ "uri": uri(&file), "languageId": "rust", "version": 0, "text": SOURCE });
        client.notify("textDocument/didOpen", &json!({ "textDocument": document }));
        Self {
            client,
            file,
            version: 0,
        }
    }

    /// Types `typed` in place of `replaced`; the cursor is at `|`. The rest of the source is as it was at first.
    fn edit(&mut self, replaced: &str, typed: &str) -> Value {
        assert_eq!(SOURCE.matches(replaced).count(), 1, "{replaced:?}");
        let cursor = SOURCE.find(replaced).unwrap() + typed.find('|').expect("a cursor");
        let mut source = SOURCE.replace(replaced, typed);
        source.remove(cursor);
        self.version += 1;
        self.client.notify(
            "textDocument/didChange",
            &json!({
                "textDocument": { "uri": uri(&self.file), "version": self.version },
                "contentChanges": [{ "text": source }],
            }),
        );
        let before = &source[..cursor];
        let line = before.matches('\n').count();
        let character = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
        json!({
            "textDocument": { "uri": uri(&self.file) },
            "position": { "line": line, "character": character },
        })
    }

    /// What can be typed at the cursor.
    fn completions(&mut self, replaced: &str, typed: &str) -> Vec<String> {
        let position = self.edit(replaced, typed);
        let result = self.client.request("textDocument/completion", &position);
        let items = result.get("items").unwrap_or(&result).as_array();
        let labels = items
            .into_iter()
            .flatten()
            .filter_map(|item| item["label"].as_str());
        labels.map(str::to_owned).collect()
    }

    #[track_caller]
    fn offers(&mut self, replaced: &str, typed: &str, expected: &[&str]) {
        let labels = self.completions(replaced, typed);
        for expected in expected {
            let is_there = labels
                .iter()
                .any(|label| label == expected || label.starts_with(&format!("{expected} ")));
            assert!(is_there, "no {expected} at {typed}: {labels:?}");
        }
    }

    /// The lines that the thing at the cursor is defined at.
    fn definitions(&mut self, replaced: &str, typed: &str) -> Vec<String> {
        let position = self.edit(replaced, typed);
        let result = self.client.request("textDocument/definition", &position);
        let places = match result {
            Value::Array(places) => places,
            Value::Null => Vec::new(),
            place => vec![place],
        };
        places.iter().map(line).collect()
    }

    /// The definition is where the macro is called; nothing but that and the macro itself is offered.
    #[track_caller]
    fn goes_to(&mut self, replaced: &str, typed: &str, expected: &str) {
        let lines = self.definitions(replaced, typed);
        assert!(
            lines.iter().any(|line| line.contains(expected))
                && lines.iter().all(|line| line.contains("placement_events")),
            "from {typed} to {lines:?}, not to {expected:?}"
        );
    }

    fn hover(&mut self, replaced: &str, typed: &str) -> String {
        let position = self.edit(replaced, typed);
        let result = self.client.request("textDocument/hover", &position);
        result["contents"].to_string()
    }
}

/// The line of a file that a place is in.
fn line(place: &Value) -> String {
    let file = place["uri"].as_str().unwrap().trim_start_matches("file://");
    let number = place["range"]["start"]["line"].as_u64().unwrap();
    let text = fs::read_to_string(file).unwrap();
    let line = text.lines().nth(usize::try_from(number).unwrap());
    line.unwrap_or_default().to_owned()
}

fn is_installed() -> bool {
    let output = Command::new("rust-analyzer").arg("--version").output();
    let is_installed = output.is_ok_and(|output| output.status.success()) && has_std_sources();
    if !is_installed {
        eprintln!("rust-analyzer or rust-src is not installed: nothing is asked");
    }
    is_installed
}

/// Without them rust-analyzer fetches them on its own, and knows no `derive` until they are there.
fn has_std_sources() -> bool {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output();
    output.is_ok_and(|output| {
        let sysroot = PathBuf::from(text(&output.stdout).trim());
        sysroot.join("lib/rustlib/src/rust/library").is_dir()
    })
}

#[test]
fn editors_know_generated_code() {
    if !is_installed() {
        return;
    }
    let scratch = user("editor");
    nothing_is_reported(&scratch);
    let mut editor = Editor::open(&scratch);
    events_are_offered(&mut editor);
    fields_are_offered(&mut editor);
    definitions_are_found(&mut editor);
    let hover = editor.hover(ON_CARD, "#[on(card::Init|ialized)]");
    assert!(hover.contains("BackgroundCallCard::initialized"), "{hover}");
    editor.client.stop();
}

const ON_CARD: &str = "#[on(card::Initialized)]";
const ON_DOOR: &str = "#[on(door::Opened)]";
const PLACEMENT: &str = "#[placement(event = card::Initialized)]";
const BUILT_IN: [&str; 3] = ["Initialized", "MuteButtonClick", "EntityChanged"];
const OWN: [&str; 2] = ["Opened", "Closed"];

fn events_are_offered(editor: &mut Editor) {
    editor.offers(ON_CARD, "#[on(card::I|)]", &BUILT_IN);
    editor.offers(
        ON_CARD,
        "#[on(card::Mute|, card::HoldButtonClick)]",
        &BUILT_IN,
    );
    editor.offers(ON_DOOR, "#[on(door::O|)]", &OWN);
    editor.offers(PLACEMENT, "#[placement(event = card::I|)]", &BUILT_IN);
}

fn fields_are_offered(editor: &mut Editor) {
    let fields = ["call_id", "phone_number", "crm_bindings"];
    editor.offers("call.call_id, ", "call.|, ", &fields);
    editor.offers("call.call_id, call.phone_number", "call.|", &fields);
    editor.offers("event.visitors.len()", "event.|", &["visitors", "side"]);
    editor.offers("call.call_id.len()", "call.|", &["call_id"]);
}

fn definitions_are_found(editor: &mut Editor) {
    let built_in = "bitrix24_placement_macros::placement_events!";
    let own = "bitrix24_placement::placement_events!(\"door.json\")";
    editor.goes_to(ON_CARD, "#[on(card::Init|ialized)]", built_in);
    editor.goes_to(
        PLACEMENT,
        "#[placement(event = card::Init|ialized)]",
        built_in,
    );
    editor.goes_to("call.call_id, ", "call.call|_id, ", built_in);
    editor.goes_to(ON_DOOR, "#[on(door::Ope|ned)]", own);
}

/// The colons alone are not a path yet.
#[test]
fn events_are_offered_right_after_the_colons() {
    if !is_installed() {
        return;
    }
    let mut editor = Editor::open(&user("editor-colons"));
    editor.offers(ON_CARD, "#[on(card::|)]", &BUILT_IN);
    editor.offers(ON_CARD, "#[on(card::Initialized, card::|)]", &BUILT_IN);
    editor.offers(ON_DOOR, "#[on(door::|)]", &OWN);
    editor.offers(PLACEMENT, "#[placement(event = card::|)]", &BUILT_IN);
    editor.client.stop();
}

/// The user's own crate has no diagnostics; those of its path dependencies are theirs.
fn nothing_is_reported(scratch: &Scratch) {
    let output = Command::new("rust-analyzer")
        .args(["diagnostics", "."])
        .current_dir(scratch.path(PACKAGE))
        .env("CARGO_TARGET_DIR", target())
        .env("TMPDIR", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .expect("rust-analyzer runs");
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    let file = scratch.path("editor-user/src/main.rs");
    assert!(
        said.contains(file.to_str().unwrap()),
        "not looked at:\n{said}"
    );
    let reported: Vec<_> = said
        .lines()
        .filter(|line| line.contains("at crate editor_user"))
        .collect();
    assert!(reported.is_empty(), "{reported:#?}");
}
