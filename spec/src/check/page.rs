//! Addresses of documentation pages.

use super::Checker;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::name::{Page, PageBase};
use crate::raw::{self, File, Optional, Str};
use crate::render::quoted;

/// By file, what its relative pages are put after.
pub(super) type Bases<'c> = Vec<Optional<PageBase<'c>>>;

pub(super) fn bases<'c>(files: &'c [Result<File<'_>, Reported>], faults: &Faults) -> Bases<'c> {
    let bases = files.iter().map(|file| {
        let base = raw::given(&raw::sound(file)?.page_base)?;
        base.map(|base| parse_base(base, faults)).transpose()
    });
    bases.collect()
}

/// Rule: a `page_base` is an address that pages can be put after.
fn parse_base<'c>(base: &'c Str<'_>, faults: &Faults) -> Result<PageBase<'c>, Reported> {
    PageBase::parse(&base.value).ok_or_else(|| {
        let message = format!(
            "page base {} must be {}",
            quoted(&base.value),
            PageBase::GRAMMAR
        );
        faults.report(Draft::new(Rule::IllFormedPageBase, base.span, message))
    })
}

impl Checker<'_> {
    /// Rule: a page is an address, or relative to the base of its file.
    pub(super) fn page(&self, page: &Optional<Str<'_>>) -> Result<Option<Page>, Reported> {
        let Some(page) = raw::given(page)? else {
            return Ok(None);
        };
        if let Some(page) = Page::parse(&page.value) {
            return Ok(Some(page));
        }
        self.check_relative(page)?;
        let base = self.base(page)?;
        Ok(Some(base.join(&page.value)))
    }

    fn check_relative(&self, page: &Str<'_>) -> Result<(), Reported> {
        if PageBase::accepts(&page.value) {
            return Ok(());
        }
        let message = format!("page {} must be {}", quoted(&page.value), Page::GRAMMAR);
        Err(self
            .faults
            .report(Draft::new(Rule::IllFormedPage, page.span, message)))
    }

    /// Rule: a file with relative pages has a `page_base`.
    fn base(&self, page: &Str<'_>) -> Result<PageBase<'_>, Reported> {
        let base = self.bases.get(page.span.file).copied().unwrap_or(Ok(None));
        base?.ok_or_else(|| {
            let message = format!(
                "page {} is relative, but its file has no `page_base`",
                quoted(&page.value)
            );
            let draft = Draft::new(Rule::MissingPageBase, page.span, message);
            let help = "add `page_base` to the file, or write the whole address";
            self.faults.report(draft.help(help))
        })
    }
}
