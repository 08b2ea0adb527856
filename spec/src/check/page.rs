//! Addresses of documentation pages.

use super::Checker;
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::name::{Page, PageBase, PageFault};
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
    PageBase::parse(&base.value).map_err(|PageFault { reason, help }| {
        let message = format!("page base {} {reason}", quoted(&base.value));
        faults.report(Draft::new(Rule::IllFormedPageBase, base.span, message).help(help))
    })
}

impl Checker<'_> {
    /// Rule: a page is an address, or relative to the base of its file.
    pub(super) fn page(&self, page: &Optional<Str<'_>>) -> Result<Option<Page>, Reported> {
        let Some(page) = raw::given(page)? else {
            return Ok(None);
        };
        match Page::parse(&page.value) {
            Ok(Some(page)) => Ok(Some(page)),
            Ok(None) => Ok(Some(self.base(page)?.join(&page.value))),
            Err(fault) => Err(self.report_page(page, fault)),
        }
    }

    fn report_page(&self, page: &Str<'_>, PageFault { reason, help }: PageFault) -> Reported {
        let message = format!("page {} {reason}", quoted(&page.value));
        let draft = Draft::new(Rule::IllFormedPage, page.span, message);
        self.faults.report(draft.help(help))
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
