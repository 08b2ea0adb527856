//! What is served, against what people read and write.

use std::{
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
    let options = [
        "script.js",
        "--ecma",
        "2020",
        "--mangle",
        "--compress",
        "passes=2,ecma=2020",
    ];
    let minified = run("terser/bin/terser", &options, &folder);
    assert!(minified.status.success(), "{minified:?}");
    let minified = String::from_utf8(minified.stdout).unwrap();
    expect_file(&folder.join("script.min.js"), &minified);
}
