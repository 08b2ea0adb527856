//! What a build without the features gets.

use std::process::Command;

use bitrix24_placement_tests::workspace;

#[test]
fn the_default_build_gets_none_of_this() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "-p",
            "bitrix24-placement",
            "-e",
            "normal",
            "--prefix",
            "none",
        ])
        .current_dir(workspace())
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("serde_json "), "{tree}");
    for optional in ["fastrand ", "http ", "reqwest ", "tokio ", "url "] {
        assert!(
            !tree.lines().any(|line| line.starts_with(optional)),
            "{tree}"
        );
    }
}
