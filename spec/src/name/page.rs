//! Addresses of documentation pages.

use super::Page;

/// What relative pages are put after.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageBase<'a>(&'a str);

impl<'a> PageBase<'a> {
    pub(crate) const GRAMMAR: &'static str =
        "an address with `https://` or `http://` that ends with `/`, without white space";

    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let fits = is_address(text) && is_plain(text) && text.ends_with('/');
        fits.then_some(Self(text))
    }

    /// Whether a page is relative.
    pub(crate) fn accepts(page: &str) -> bool {
        let relative = !page.is_empty() && !page.starts_with('/') && !page.contains("://");
        relative && is_plain(page)
    }

    /// The whole address of a relative page.
    pub(crate) fn join(self, page: &str) -> Page {
        Page(format!("{}{page}", self.0))
    }
}

impl Page {
    pub(crate) const GRAMMAR: &'static str =
        "relative to `page_base`, or an address with `https://` or `http://`, without white space";

    /// A page that needs no [`PageBase`].
    pub(crate) fn parse(text: &str) -> Option<Self> {
        (is_address(text) && is_plain(text)).then(|| Self(text.to_owned()))
    }
}

fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
}

/// Without what would end a link in rustdoc.
fn is_plain(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>'))
}

#[cfg(test)]
mod tests {
    use super::{Page, PageBase};

    #[test]
    fn relative_pages_are_put_after_the_base() {
        let base = PageBase::parse("https://example.com/");
        let page = base.map(|base| base.join("a/b.html"));
        assert_eq!(
            page.as_ref().map(Page::as_str),
            Some("https://example.com/a/b.html")
        );
    }

    #[test]
    fn other_texts_are_refused() {
        assert!(PageBase::parse("https://example.com").is_none());
        assert!(PageBase::parse("https:///").is_none());
        assert!(Page::parse("ftp://example.com/").is_none());
        assert!(Page::parse("https://example.com/a b").is_none());
    }
}
