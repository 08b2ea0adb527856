//! The Bitrix24 spec, as text.
//!
//! It lies beside the crate's sources in `bitrix24/`, and is compiled in: cargo then knows that whoever depends on
//! this crate depends on these files as well.

use std::io::{Error, ErrorKind};

use crate::{Files, Report, load, model::Spec};

macro_rules! files {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../", $path)))),*]
    };
}

/// Path of the first file.
pub const INDEX: &str = "bitrix24/index.json";

/// Every file: its path, and its text.
pub const FILES: &[(&str, &str)] = files! {
    "bitrix24/index.json"
    "bitrix24/placements.json"
    "bitrix24/background-call-card.json"
    "bitrix24/call-card.json"
    "bitrix24/calendar.json"
    "bitrix24/crm.json"
    "bitrix24/user-field.json"
    "bitrix24/landing.json"
    "bitrix24/automation.json"
};

/// Reads from [`FILES`].
#[derive(Debug, Clone, Copy, Default)]
pub struct BuiltIn;

impl Files for BuiltIn {
    fn read(&self, path: &str) -> Result<String, Error> {
        let file = FILES.iter().find(|(known, _)| *known == path);
        let text = file.map(|&(_, text)| text.to_owned());
        text.ok_or_else(|| Error::from(ErrorKind::NotFound))
    }
}

/// The Bitrix24 spec.
///
/// # Errors
///
/// None in a release: a test of this crate holds the files to the format.
pub fn spec() -> Result<Spec, Report> {
    load(INDEX, &BuiltIn)
}

#[cfg(test)]
mod tests {
    use super::{FILES, spec};
    use crate::Report;

    #[test]
    fn it_is_valid_and_reads_all_files() -> Result<(), Report> {
        let spec = spec()?;
        let mut known: Vec<_> = FILES.iter().map(|&(path, _)| path).collect();
        let mut read: Vec<_> = spec.files().iter().map(String::as_str).collect();
        known.sort_unstable();
        read.sort_unstable();
        assert_eq!(read, known);
        Ok(())
    }
}
