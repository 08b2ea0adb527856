//! What is served, against what people read and write.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use bitrix24_placement_tests::{expect_file, workspace};

use crate::npm;

fn run(tool: &str, arguments: &[&str], folder: &Path) -> Output {
    let tool = npm::modules().join(tool);
    let run = Command::new("node")
        .arg(tool)
        .args(arguments)
        .current_dir(folder)
        .output();
    run.unwrap()
}

#[test]
fn the_minified_script_is_that_of_the_source() {
    let folder = workspace().join("runtime/src/bridge");
    let parts = ["page", "storage", "queue", "request", "client", "start"];
    let files = parts.map(|part| format!("script/{part}.js"));
    let mut arguments: Vec<&str> = files.iter().map(String::as_str).collect();
    arguments.extend([
        "--enclose",
        "config:__CONFIG__",
        "--ecma",
        "2020",
        "--mangle",
    ]);
    arguments.extend(["--compress", "passes=2,ecma=2020"]);
    let minified = run("terser/bin/terser", &arguments, &folder);
    assert!(minified.status.success(), "{minified:?}");
    let minified = String::from_utf8(minified.stdout).unwrap();
    expect_file(&folder.join("script.min.js"), &minified);
    let sources = fs::read_dir(folder.join("script")).unwrap();
    assert_eq!(sources.count(), parts.len(), "a part is left out");
}

/// The types of every golden spec hold, and those of the built-in one say what may be written and what may not.
#[test]
fn the_types_are_typescript() {
    let folder = workspace().join("tests");
    let files = fs::read_dir(folder.join("golden")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let declared = names.filter(|name| name.ends_with(".d.ts"));
    let mut files: Vec<_> = declared.map(|name| format!("golden/{name}")).collect();
    assert!(files.len() > 5, "{files:?}");
    files.push("browser/bridge/usage.ts".into());
    for file in files {
        // Each by itself, since all of them declare the same globals.
        let options = "--noEmit --strict --target es2022 --lib es2022,dom --module esnext --moduleResolution bundler";
        let mut arguments: Vec<&str> = options.split(' ').collect();
        arguments.extend(["--types", "", &file]);
        let checked = run("typescript/bin/tsc", &arguments, &folder);
        let errors = String::from_utf8(checked.stdout).unwrap();
        assert!(checked.status.success(), "{errors}");
    }
}
