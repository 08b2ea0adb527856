//! Packages of the npm registry, as `package-lock.json` beside this file names them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

const FILES: [(&str, &str); 2] = [
    ("package.json", include_str!("package.json")),
    ("package-lock.json", include_str!("package-lock.json")),
];

/// The official SDK, as one script that sets `B24Js`.
pub(crate) fn sdk() -> PathBuf {
    modules().join("@bitrix24/b24jssdk/dist/umd/index.min.js")
}

/// The folder of the packages, fetched once.
pub(crate) fn modules() -> &'static Path {
    static MODULES: OnceLock<PathBuf> = OnceLock::new();
    MODULES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("npm");
        if !is_current(&folder) {
            install(&folder);
        }
        folder.join("node_modules")
    })
}

/// The lock file is written last, so a folder that has it is whole.
fn is_current(folder: &Path) -> bool {
    fs::read_to_string(folder.join("installed.json")).is_ok_and(|lock| lock == FILES[1].1)
}

fn install(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for (name, text) in FILES {
        fs::write(folder.join(name), text).unwrap();
    }
    let npm = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(npm.status.success(), "npm ci: {npm:?}");
    fs::write(folder.join("installed.json"), FILES[1].1).unwrap();
}
