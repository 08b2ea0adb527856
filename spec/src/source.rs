//! Where the text of a spec comes from.

use std::io::{Error, ErrorKind};

/// Gives the text of a file by its path.
///
/// Paths are written with `/`. The first is the caller's own; the others are that one's folder joined with what its
/// `include` says, `.` and `..` resolved in the text alone.
pub trait Files {
    /// The text of the file at `path`.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or is not UTF-8. [`ErrorKind::NotFound`] is told apart in reports.
    fn read(&self, path: &str) -> Result<String, Error>;
}

/// One text under a name, and no other file.
#[derive(Debug, Clone)]
pub struct Inline {
    path: String,
    text: String,
}

impl Inline {
    /// A spec of one file.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }
}

impl Files for Inline {
    fn read(&self, path: &str) -> Result<String, Error> {
        if path == self.path {
            Ok(self.text.clone())
        } else {
            Err(Error::from(ErrorKind::NotFound))
        }
    }
}
