//! A folder for what a browser leaves behind.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

/// It goes, with all that is in it, when this is dropped.
///
/// It is not in the target folder: a browser has sockets in it, and the path of a socket is short.
pub(crate) struct Temporary(PathBuf);

impl Temporary {
    pub(crate) fn create() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("placement-{}-{number}", process::id()));
        fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What cannot be removed is left.
        fs::remove_dir_all(&self.0).ok();
    }
}
