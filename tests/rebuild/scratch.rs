//! A user's packages in a scratch directory, outside of this workspace.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A directory with packages; empty at first.
pub(crate) struct Scratch {
    root: PathBuf,
}

impl Scratch {
    /// A directory for one test alone, below the target directory.
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        fs::create_dir_all(&root).unwrap();
        Self {
            root: root.canonicalize().unwrap(),
        }
    }

    /// Where something is.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Writes a file and the folders it is in.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }

    /// Writes the manifest of a package that is a workspace of its own, with the versions that this workspace has locked.
    pub(crate) fn package(&self, name: &str, edition: &str, dependencies: &str) {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"{edition}\"\npublish = false\n\n\
             [dependencies]\n{dependencies}\n\n[workspace]\n"
        );
        self.write(&format!("{name}/Cargo.toml"), &manifest);
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, self.path(name).join("Cargo.lock")).unwrap();
    }

    /// Runs cargo in a package: without the network, as long as everything is there.
    pub(crate) fn cargo(&self, package: &str, arguments: &[&str]) -> Output {
        let offline = self.run(package, &["--offline"], arguments);
        if text(&offline.stderr).contains("--offline") {
            return self.run(package, &[], arguments);
        }
        offline
    }

    fn run(&self, package: &str, options: &[&str], arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(options)
            .args(arguments)
            .current_dir(self.path(package))
            .env("CARGO_TARGET_DIR", target())
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .expect("cargo runs")
    }
}

/// One for all packages, so that their dependencies are built once.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("scratch-target")
}

/// A line of `[dependencies]` on the runtime, under the name `name`; `more` goes between the braces.
pub(crate) fn runtime(name: &str, more: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let path = quoted(&path.canonicalize().unwrap());
    format!("{name} = {{ package = \"bitrix24-placement\", path = {path}{more} }}")
}

/// A path as a manifest has it.
pub(crate) fn quoted(path: &Path) -> String {
    format!("{:?}", path.to_str().expect("UTF-8"))
}

/// What a program wrote.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
