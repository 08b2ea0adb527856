//! What several tests use.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The bundled recording of the example.
pub const RECORDING: &str = include_str!("../runtime/examples/recording.jsonl");

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Compares `actual` with an expected file; `UPDATE_EXPECT=1` rewrites it instead.
///
/// # Panics
///
/// When they differ.
#[track_caller]
pub fn expect_file(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let written = fs::write(path, actual);
        assert!(written.is_ok(), "{}: {written:?}", path.display());
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let differs = expected
        .lines()
        .zip(actual.lines())
        .position(|(one, other)| one != other);
    let line = differs.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
    assert!(
        expected == actual,
        "{}:{}: expected {:?}, got {:?}; UPDATE_EXPECT=1 rewrites the file",
        path.display(),
        line + 1,
        expected.lines().nth(line),
        actual.lines().nth(line),
    );
}
