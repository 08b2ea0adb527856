//! The command line.

use std::net::SocketAddr;

use bitrix24_placement::server::Policy;
use url::Url;

pub(crate) const USAGE: &str = "usage: server --listen 127.0.0.1:PORT --application-token TOKEN [--allow-domain HOST]... [--client URL]";

/// The classic library, as Bitrix24 serves it.
const CLIENT: &str = "https://api.bitrix24.com/api/v1/";

/// What the command line says.
pub(crate) struct Options {
    pub(crate) listen: SocketAddr,
    pub(crate) policy: Policy,
    pub(crate) client: Url,
}

impl Options {
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut listen, mut token, mut domains) = (None, None, Vec::new());
        let mut client = CLIENT.to_owned();
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or(format!("`{name}` has no value"))?;
            match name.as_str() {
                "--listen" => listen = Some(value.parse().map_err(|_| "`--listen` is no address")?),
                "--application-token" if value.is_empty() => {
                    return Err("the token is empty".into());
                }
                "--application-token" => token = Some(value),
                "--allow-domain" => domains.push(value),
                "--client" => client = value,
                _ => return Err(format!("`{name}` is not known")),
            }
        }
        let policy = Policy::new(token.ok_or("`--application-token` is missing")?);
        Ok(Self {
            listen: listen.ok_or("`--listen` is missing")?,
            client: client.parse().map_err(|_| "`--client` is no address")?,
            policy: domains.into_iter().fold(policy, Policy::allow_domain),
        })
    }
}
