//! Addresses of documentation pages.

use super::{MAX_BYTES, Page};
use crate::render::quoted;

/// What relative pages are put after.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageBase<'a>(&'a str);

/// Why a text is no page, or no base of pages.
#[derive(Debug)]
pub(crate) struct PageFault {
    /// What is wrong with it, to follow its name.
    pub(crate) reason: String,
    /// What to write instead.
    pub(crate) help: String,
}

impl<'a> PageBase<'a> {
    pub(crate) fn parse(text: &'a str) -> Result<Self, PageFault> {
        check_length(text)?;
        check_plain(text)?;
        if !is_address(text) {
            return Err(PageFault::no_address(&with_slash(text)));
        }
        if !text.ends_with('/') {
            return Err(PageFault::new("must end with `/`", &with_slash(text)));
        }
        Ok(Self(text))
    }

    /// The whole address of a relative page.
    pub(crate) fn join(self, page: &str) -> Page {
        Page(format!("{}{page}", self.0))
    }
}

impl Page {
    /// A whole address, or `None` for what follows a [`PageBase`].
    pub(crate) fn parse(text: &str) -> Result<Option<Self>, PageFault> {
        check_length(text)?;
        check_plain(text)?;
        if text.contains("://") {
            let address = is_address(text).then(|| Self(text.to_owned()));
            return address.map(Some).ok_or_else(|| PageFault::no_address(text));
        }
        if text.starts_with('/') {
            let relative = text.trim_start_matches('/');
            return Err(PageFault::new("must not begin with `/`", relative));
        }
        Ok(None)
    }
}

impl PageFault {
    fn new(reason: &str, better: &str) -> Self {
        Self {
            reason: reason.to_owned(),
            help: match better {
                "" => "leave it out".to_owned(),
                better => format!("write {}", quoted(better)),
            },
        }
    }

    fn no_address(text: &str) -> Self {
        let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
        let host = match rest.trim_start_matches('/') {
            "" => "apidocs.bitrix24.com/",
            host => host,
        };
        let reason = "must begin with `https://` or `http://` and a host";
        Self::new(reason, &format!("https://{host}"))
    }
}

fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
}

fn with_slash(text: &str) -> String {
    let slash = if text.ends_with('/') { "" } else { "/" };
    format!("{text}{slash}")
}

/// Every page is put after a base: both have to be short.
fn check_length(text: &str) -> Result<(), PageFault> {
    let length = text.len();
    if length <= MAX_BYTES {
        return Ok(());
    }
    Err(PageFault {
        reason: format!("has {length} bytes, at most {MAX_BYTES} are allowed"),
        help: "use a shorter address".to_owned(),
    })
}

/// An address has nothing that would end a link in rustdoc.
fn check_plain(text: &str) -> Result<(), PageFault> {
    let reason = match text.chars().find(|&c| !is_plain(c)) {
        None => return Ok(()),
        Some('<' | '>') => "must not have `<` or `>`",
        Some(c) if c.is_whitespace() => "must not have white space",
        Some(_) => "must not have control characters",
    };
    Err(PageFault::new(reason, &encoded(text)))
}

fn is_plain(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>')
}

/// With `%20` for a space, and so on.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for c in text.chars() {
        if is_plain(c) {
            encoded.push(c);
        } else {
            let bytes = c.to_string().into_bytes().into_iter();
            encoded.extend(bytes.map(|byte| format!("%{byte:02X}")));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{Page, PageBase};

    #[test]
    fn relative_pages_are_put_after_the_base() {
        let base = PageBase::parse("https://example.com/").ok();
        let page = base.map(|base| base.join("a/b.html"));
        let page = page.as_ref().map(Page::as_str);
        assert_eq!(page, Some("https://example.com/a/b.html"));
    }

    #[test]
    fn other_texts_are_refused() {
        let base = |text| PageBase::parse(text).err().map(|fault| fault.help);
        let page = |text| Page::parse(text).err().map(|fault| fault.help);
        let right = Some("write `https://example.com/`".to_owned());
        for text in ["https://example.com", "example.com", "ftp:///example.com"] {
            assert_eq!(base(text), right, "{text}");
        }
        assert_eq!(page("ftp://example.com/"), right);
        assert_eq!(
            page("a b<\u{a0}").as_deref(),
            Some("write `a%20b%3C%C2%A0`")
        );
        assert_eq!(page("//a").as_deref(), Some("write `a`"));
        assert_eq!(page("/").as_deref(), Some("leave it out"));
        assert!(base("https:///").is_some());
    }
}
