//! Who may open a page and deliver.

use std::{string::String, vec::Vec};

use super::{refusal::Refusal, secret::Secret};

/// Who may open a page and deliver: application tokens, and, if they are limited, domains and accounts.
///
/// ```
/// use bitrix24_placement::server::Policy;
///
/// let policy = Policy::new("51610fefc120afb4b628cc82d6298cce").allow_domain("some-domain.bitrix24.com");
/// ```
#[derive(Debug, Clone)]
pub struct Policy {
    tokens: Vec<Secret>,
    domains: Vec<String>,
    members: Vec<String>,
}

impl Policy {
    /// Everybody with this application token, from any domain. Bitrix24 tells it at the installation.
    pub fn new(application_token: impl Into<String>) -> Self {
        Self {
            tokens: [Secret::new(application_token)].into(),
            domains: Vec::new(),
            members: Vec::new(),
        }
    }

    /// Takes a further application token: each account that installs the application has one.
    #[must_use]
    pub fn or_token(mut self, application_token: impl Into<String>) -> Self {
        self.tokens.push(Secret::new(application_token));
        self
    }

    /// Allows a domain, such as `some-domain.bitrix24.com`; the first one excludes all others.
    #[must_use]
    pub fn allow_domain(mut self, domain: impl Into<String>) -> Self {
        self.domains.push(domain.into());
        self
    }

    /// Allows an account by its `member_id`; the first one excludes all others.
    #[must_use]
    pub fn allow_member(mut self, member: impl Into<String>) -> Self {
        self.members.push(member.into());
        self
    }

    /// Compares with every token, so that the time does not tell which one it was.
    pub(super) fn check_token(&self, token: &str) -> Result<(), Refusal> {
        let matches = |known: &Secret| usize::from(known.matches(token));
        match self.tokens.iter().map(matches).sum::<usize>() {
            0 => Err(Refusal::Unauthorized("the application token is not ours")),
            _ => Ok(()),
        }
    }

    pub(super) fn check_domain(&self, domain: &str) -> Result<(), Refusal> {
        let is_allowed = |allowed: &String| is_host(domain, allowed);
        if self.domains.is_empty() || self.domains.iter().any(is_allowed) {
            Ok(())
        } else {
            Err(Refusal::Forbidden("the domain is not allowed"))
        }
    }

    pub(super) fn check_member(&self, member: &str) -> Result<(), Refusal> {
        if self.members.is_empty() || self.members.iter().any(|allowed| allowed == member) {
            Ok(())
        } else {
            Err(Refusal::Forbidden("the account is not allowed"))
        }
    }
}

/// Whether a domain, perhaps with a port, is an allowed one; one that is allowed without a port is on any.
fn is_host(domain: &str, allowed: &str) -> bool {
    let host = domain.rsplit_once(':').map_or(domain, |(host, _)| host);
    domain.eq_ignore_ascii_case(allowed) || host.eq_ignore_ascii_case(allowed)
}

#[cfg(test)]
mod tests {
    use super::is_host;

    #[test]
    fn hosts_are_whole() {
        assert!(is_host("Portal.example.com", "portal.example.com"));
        assert!(is_host("portal.example.com:8443", "portal.example.com"));
        assert!(is_host(
            "portal.example.com:8443",
            "portal.example.com:8443"
        ));
        assert!(!is_host("portal.example.com", "portal.example.com:8443"));
        assert!(!is_host(
            "portal.example.com.evil.org",
            "portal.example.com"
        ));
        assert!(!is_host("evilportal.example.com", "portal.example.com"));
        assert!(!is_host("", "portal.example.com"));
    }
}
