//! What the parts of the portal share.

use std::{fmt::Write as _, io};

use serde::Serialize;
use tokio::sync::broadcast;

use crate::{catalog::Catalog, link::Link, log::Log, options::Options};

pub(crate) struct Portal {
    pub(crate) config: Config,
    pub(crate) catalog: Catalog,
    pub(crate) link: Link,
    pub(crate) log: Log,
    /// What the bundled application received, a line for each.
    pub(crate) received: broadcast::Sender<String>,
}

/// How many lines may wait for the check.
const LINES: usize = 4096;

/// What the page has to know to open the application.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Config {
    pub(crate) app: String,
    pub(crate) application_token: String,
    pub(crate) placement: String,
    pub(crate) is_bundled: bool,
}

impl Portal {
    /// `bundled` is the handler of the bundled application.
    pub(crate) fn new(options: Options, bundled: String) -> io::Result<Self> {
        let catalog = Catalog::built_in()?;
        catalog.check_placement(&options.placement)?;
        let application_token = match options.application_token {
            Some(token) => token,
            None => random_token()?,
        };
        Ok(Self {
            config: Config {
                is_bundled: options.app.is_none(),
                app: options.app.map_or(bundled, String::from),
                application_token,
                placement: options.placement,
            },
            catalog,
            link: Link::default(),
            log: Log::default(),
            received: broadcast::Sender::new(LINES),
        })
    }
}

/// As long as those of Bitrix24.
fn random_token() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    let mut token = String::new();
    for byte in bytes {
        write!(token, "{byte:02x}").map_err(io::Error::other)?;
    }
    Ok(token)
}
