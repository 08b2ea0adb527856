//! What is wrong with a spec, and all of it at once.

mod rule;

use std::cell::{Cell, RefCell};
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

pub use rule::Rule;

use crate::model::Position;
use crate::nearest::{self, Known};
use crate::render;
use crate::text::{self, Span, Text};

/// One place where a spec breaks a rule.
///
/// Its [`Display`] is the whole picture: message, place, source line with carets, and help.
#[derive(Debug, Clone)]
pub struct Fault {
    pub(crate) rule: Rule,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) position: Position,
    pub(crate) related: Option<Related>,
    pub(crate) text: Arc<Text>,
    pub(crate) span: Span,
}

/// A second place that a fault is about.
#[derive(Debug, Clone)]
pub struct Related {
    label: String,
    position: Position,
}

impl Fault {
    /// The rule.
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// What is wrong, in which item, and what is expected; one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to write instead.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Where it is.
    pub fn position(&self) -> &Position {
        &self.position
    }

    /// Path of the file it is in.
    pub fn path(&self) -> &str {
        self.position.path()
    }

    /// Line, from 1.
    pub fn line(&self) -> u32 {
        self.position.line()
    }

    /// Column in characters, from 1.
    pub fn column(&self) -> u32 {
        self.position.column()
    }

    /// The other place it is about, such as the first use of a name that is used twice.
    pub fn related(&self) -> Option<&Related> {
        self.related.as_ref()
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        render::fault(self, f)
    }
}

impl Related {
    /// What stands there, such as `first used`.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Where.
    pub fn position(&self) -> &Position {
        &self.position
    }
}

/// Every fault of a spec, by file and position.
#[derive(Debug, Clone)]
pub struct Report {
    root: String,
    faults: Vec<Fault>,
}

impl Report {
    /// The faults, at least one.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            write!(f, "{fault}\n\n")?;
        }
        let count = self.faults.len();
        let plural = if count == 1 { "" } else { "s" };
        let root = render::visible(&self.root);
        write!(f, "error: {count} fault{plural} in spec {root}")
    }
}

impl std::error::Error for Report {}

/// Proof that a fault was reported: what is missing for this reason needs no second fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reported(());

/// A fault that is not placed in a text yet.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) rule: Rule,
    pub(crate) span: Span,
    message: String,
    help: Option<String>,
    related: Option<(&'static str, Span)>,
    pub(crate) remedy: Option<Remedy>,
}

/// What would end a fault, where that is known.
#[derive(Debug)]
pub(crate) enum Remedy {
    /// This text in place of the one at fault.
    Write(String),
    /// This key, which is missing.
    Add(&'static str),
}

impl Draft {
    pub(crate) fn new(rule: Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            span,
            message: message.into(),
            help: None,
            related: None,
            remedy: None,
        }
    }

    /// What to write instead.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn help_if(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    /// `did you mean ...?`
    pub(crate) fn suggest(self, name: &str) -> Self {
        let help = format!("did you mean {}?", render::quoted(name));
        self.help(help).remedy(Remedy::Write(name.to_owned()))
    }

    pub(crate) fn remedy(mut self, remedy: Remedy) -> Self {
        self.remedy = Some(remedy);
        self
    }

    /// The second place, after a label such as `first used`.
    pub(crate) fn related(mut self, label: &'static str, span: Span) -> Self {
        self.related = Some((label, span));
        self
    }
}

/// Work of comparing two names, where a look at the length of one is 1.
const COMPARISON: usize = 100;

/// Collects the faults of one run.
#[derive(Debug)]
pub(crate) struct Faults {
    drafts: RefCell<Vec<Draft>>,
    /// Work that may still go into suggestions: comparing all with all would take quadratic time.
    budget: Cell<usize>,
}

impl Default for Faults {
    fn default() -> Self {
        Self {
            drafts: RefCell::default(),
            budget: Cell::new(10_000_000),
        }
    }
}

impl Faults {
    pub(crate) fn report(&self, draft: Draft) -> Reported {
        self.drafts.borrow_mut().push(draft);
        Reported(())
    }

    /// Reports a name that is none of the known ones. If it is near to one, that is the help.
    pub(crate) fn report_unknown(
        &self,
        draft: Draft,
        name: &str,
        known: Known<'_, '_>,
    ) -> Reported {
        self.report(match self.nearest(name, known) {
            Some(nearest) => draft.suggest(nearest),
            None => draft,
        })
    }

    /// The known name that a misspelt one probably means.
    pub(crate) fn nearest<'k>(&self, name: &str, known: Known<'_, 'k>) -> Option<&'k str> {
        let left = self.budget.take();
        if left == 0 {
            return None;
        }
        let mut looks = 0_usize;
        let mut known = known.inspect(|_| looks = looks.saturating_add(1));
        let candidates = nearest::candidates(name, &mut known);
        let work = candidates.len().saturating_mul(COMPARISON);
        self.budget
            .set(left.checked_sub(work.saturating_add(looks))?);
        nearest::closest(name, candidates)
    }

    /// All faults, by file and position.
    pub(crate) fn into_drafts(self) -> Vec<Draft> {
        let mut drafts = self.drafts.into_inner();
        drafts.sort_by_key(|draft| (draft.span.file, draft.span.start));
        drafts
    }

    /// `value`, if there were no faults.
    pub(crate) fn finish<T>(
        self,
        root: &str,
        texts: &[Arc<Text>],
        value: Result<T, Reported>,
    ) -> Result<T, Report> {
        let drafts = self.into_drafts();
        match value {
            Ok(value) if drafts.is_empty() => Ok(value),
            _ => {
                let faults = drafts.into_iter();
                let faults = faults.filter_map(|draft| place(draft, texts)).collect();
                let root = root.to_owned();
                Err(Report { root, faults })
            }
        }
    }
}

fn place(draft: Draft, texts: &[Arc<Text>]) -> Option<Fault> {
    let text = texts.get(draft.span.file)?;
    let related = draft.related.map(|(label, span)| Related {
        label: label.to_owned(),
        position: text::position(texts, span),
    });
    Some(Fault {
        rule: draft.rule,
        message: draft.message,
        help: draft.help,
        position: text.position(draft.span.start),
        related,
        text: Arc::clone(text),
        span: draft.span,
    })
}

#[cfg(test)]
mod tests {
    use super::Faults;

    #[test]
    fn suggestions_end_before_they_take_long() {
        let faults = Faults::default();
        let misspelt = || faults.nearest("strng", &mut ["string"].into_iter());
        assert_eq!(misspelt(), Some("string"));
        for _ in 0..1000 {
            let mut long = std::iter::repeat_n("much-too-long", 10_000);
            assert_eq!(faults.nearest("much", &mut long), None);
        }
        assert_eq!(misspelt(), None);
    }
}
