//! A crate on disk.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    Result,
    form::Files,
    meter::{self, Usage},
};

/// Name of every crate that is measured.
pub(crate) const NAME: &str = "measured";

/// A crate outside of the workspace, with a target directory of its own.
pub(crate) struct Project(PathBuf);

/// How a crate is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

impl Profile {
    pub(crate) const ALL: [Self; 2] = [Self::Dev, Self::Release];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }
}

/// The workspace of this project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

impl Project {
    /// A crate `name` with these dependencies; what stands below `[dependencies]` may be followed by further tables.
    pub(crate) fn new(name: &str, dependencies: &str) -> Result<Self> {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
        let path = target.join("compile-cost").join(name);
        fs::create_dir_all(path.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
        );
        fs::write(path.join("Cargo.toml"), manifest)?;
        Ok(Self(path))
    }

    /// Writes the source.
    pub(crate) fn write(&self, files: Files) -> Result<()> {
        for (path, text) in files {
            fs::write(self.0.join(path), text)?;
        }
        Ok(())
    }

    /// Compiles what is not compiled yet.
    pub(crate) fn build(&self, args: &[&str]) -> Result<()> {
        self.cargo("build", args)
    }

    /// Forgets the crate, but not its dependencies.
    fn clean(&self, profile: Profile) -> Result<()> {
        self.cargo("clean", &["-p", NAME, "--profile", profile.name()])
    }

    /// Compiles the crate alone, from nothing.
    pub(crate) fn measure(&self, profile: Profile) -> Result<Usage> {
        self.clean(profile)?;
        let log = self.0.join("log");
        fs::write(&log, "")?;
        self.build(&["--profile", profile.name()])?;
        let log = fs::read_to_string(log)?;
        meter::read(&log, NAME).ok_or_else(|| "the crate was not compiled".into())
    }

    /// Removes everything that was compiled.
    pub(crate) fn forget(&self) -> Result<()> {
        let target = self.target();
        if target.exists() {
            fs::remove_dir_all(target)?;
        }
        Ok(())
    }

    /// Fetches the dependencies, so that no build waits for the network.
    pub(crate) fn fetch(&self) -> Result<()> {
        self.cargo("fetch", &[])
    }

    pub(crate) fn target(&self) -> PathBuf {
        self.0.join("target")
    }

    fn cargo(&self, command: &str, args: &[&str]) -> Result<()> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .arg(command)
            .args(args)
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", self.target())
            .env("RUSTC_WRAPPER", env::current_exe()?)
            .env(meter::LOG, self.0.join("log"))
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::null())
            .output()?;
        if output.status.success() {
            return Ok(());
        }
        let message = String::from_utf8_lossy(&output.stderr);
        Err(format!("cargo {command} in {}:\n{message}", self.0.display()).into())
    }
}
