//! Examples, as a person runs them.

use std::{
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use bitrix24_placement_tests::workspace;

/// An example that runs until it is dropped.
pub(crate) struct Program(pub(crate) Child);

impl Program {
    /// Builds and starts it; what it prints can be read from the child.
    pub(crate) fn start(example: &str, arguments: &[&str]) -> Self {
        let child = Command::new(built(example))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        Self(child.unwrap())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// The example's file, in the folder this test was built in: `target/debug/deps/browser-...`.
pub(crate) fn built(example: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    // As `tests/run` builds everything, so that nothing is built twice.
    let status = Command::new(env!("CARGO"))
        .args(["build", "-q", "--workspace", "--all-features", "--locked"])
        .args(["--example", example, "--target-dir"])
        .arg(profile.parent().unwrap())
        .current_dir(workspace())
        .status();
    assert!(status.unwrap().success(), "{example} does not build");
    profile.join("examples").join(example)
}
