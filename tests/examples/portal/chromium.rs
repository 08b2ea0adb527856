//! A Chromium without a window.

use std::{
    env, fs, io,
    path::PathBuf,
    process::{self, Stdio},
    time::Duration,
};

use tokio::{
    process::{Child, Command},
    time::sleep,
};

/// What it is called, where `CHROMIUM` does not say.
const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
];

/// How often, and after which pauses, the profile is removed: it is gone when nobody has written it anew.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(100);

/// Quiet, and able to run where there is neither a display nor a sandbox.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// It ends, and its profile goes, when this is dropped.
pub(crate) struct Chromium {
    child: Child,
    profile: PathBuf,
}

impl Chromium {
    pub(crate) fn open(url: &str) -> io::Result<Self> {
        let program = find().ok_or_else(|| {
            let names = NAMES.join(", ");
            io::Error::other(format!(
                "there is no Chromium: neither `CHROMIUM` nor the path has one of {names}"
            ))
        })?;
        let profile = env::temp_dir().join(format!("placement-portal-{}", process::id()));
        fs::create_dir(&profile)?;
        let child = Command::new(program)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(url)
            .env("TMPDIR", &profile) // its sockets go as well
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        match child {
            Ok(child) => Ok(Self { child, profile }),
            Err(error) => {
                fs::remove_dir_all(&profile)?;
                Err(error)
            }
        }
    }

    /// Waits for an end that nobody asked for.
    pub(crate) async fn ended(&mut self) -> io::Error {
        match self.child.wait().await {
            Ok(status) => {
                io::Error::other(format!("Chromium ended before the check did: {status}"))
            }
            Err(error) => error,
        }
    }

    /// Its helper processes end after it, and write until then.
    pub(crate) async fn close(mut self) -> io::Result<()> {
        self.child.kill().await?;
        for _ in 0..TRIES {
            if matches!(fs::remove_dir_all(&self.profile), Err(error) if error.kind() == io::ErrorKind::NotFound)
            {
                break;
            }
            sleep(PAUSE).await;
        }
        Ok(())
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.child.start_kill();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn find() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        return Some(named.into());
    }
    let path = env::var_os("PATH")?;
    let directories: Vec<_> = env::split_paths(&path).collect();
    let files = NAMES.iter().flat_map(|name| {
        directories
            .iter()
            .map(move |directory| directory.join(name))
    });
    files.into_iter().find(|file| file.is_file())
}
