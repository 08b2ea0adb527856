//! The command line.

use std::net::SocketAddr;

use url::Url;

pub(crate) const USAGE: &str = "usage: portal [--listen 127.0.0.1:PORT] [--app URL] [--application-token TOKEN] \
                                [--placement CODE] [--check]";

/// What the command line says.
pub(crate) struct Options {
    pub(crate) listen: SocketAddr,
    /// The handler to open; the bundled application where there is none.
    pub(crate) app: Option<Url>,
    /// What the application compares with the one it knows; made up where there is none.
    pub(crate) application_token: Option<String>,
    pub(crate) placement: String,
    pub(crate) check: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            app: None,
            application_token: None,
            placement: "PAGE_BACKGROUND_WORKER".into(),
            check: false,
        }
    }
}

impl Options {
    pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None if word == "--check" => (word, None),
                None => (word, words.next()),
            };
            options.put(&name, value)?;
        }
        if options.check && options.app.is_some() {
            return Err("`--check` looks at what the bundled application receives, so it does not go with `--app`".into());
        }
        Ok(options)
    }

    fn put(&mut self, name: &str, value: Option<String>) -> Result<(), String> {
        if name == "--check" {
            self.check = true;
            return Ok(());
        }
        let value = value.filter(|value| !value.is_empty());
        let value = value.ok_or_else(|| format!("`{name}` has no value"));
        match name {
            "--listen" => self.listen = value?.parse().map_err(|_| "`--listen` is no address")?,
            "--app" => self.app = Some(app(&value?)?),
            "--application-token" => self.application_token = Some(value?),
            "--placement" => self.placement = value?,
            _ => return Err(format!("`{name}` is not known")),
        }
        Ok(())
    }
}

/// Browsers send forms to these only.
fn app(value: &str) -> Result<Url, String> {
    let url = Url::parse(value).map_err(|error| format!("`--app`: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("`--app` is neither http nor https".into());
    }
    Ok(url)
}
