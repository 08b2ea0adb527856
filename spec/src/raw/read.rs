//! Reading one value.

use super::{Item, Str};
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::node::{Kind, Node};
use crate::render::quoted;
use crate::text::{Span, Spanned};

/// What can be read from a JSON value.
pub(super) trait Read<'a>: Sized {
    /// Reads it, reporting what is wrong with its structure.
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'_>) -> Result<Self, Reported>;
}

/// The file that is being read.
#[derive(Debug)]
pub(super) struct Reader<'f> {
    pub(super) file: usize,
    pub(super) faults: &'f Faults,
}

impl Reader<'_> {
    pub(super) fn span(&self, node: Node<'_>) -> Span {
        node.span(self.file)
    }

    /// Rule: a value has the JSON type that the format gives it.
    pub(super) fn expect(
        &self,
        kind: Kind,
        node: Node<'_>,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        if node.kind() == kind {
            return Ok(());
        }
        let draft = self.mismatch(kind.name(), node, item);
        let listed = (kind == Kind::Array).then(|| in_brackets(node)).flatten();
        Err(self.faults.report(draft.help_if(listed)))
    }

    pub(super) fn wrong_type(&self, expected: &str, node: Node<'_>, item: &Item<'_>) -> Reported {
        self.faults.report(self.mismatch(expected, node, item))
    }

    pub(super) fn mismatch(&self, expected: &str, node: Node<'_>, item: &Item<'_>) -> Draft {
        let found = node.kind().name();
        let message = format!("{item} must be {expected}, found {found}");
        Draft::new(Rule::WrongJsonType, self.span(node), message)
    }

    /// A text.
    pub(super) fn text<'a>(&self, node: Node<'a>, item: &Item<'_>) -> Result<Str<'a>, Reported> {
        self.decode(node, || item.text())
    }

    /// A key of an object.
    pub(super) fn key<'a>(&self, node: Node<'a>, object: &Item<'_>) -> Result<Str<'a>, Reported> {
        self.decode(node, || format!("a key of {object}"))
    }

    /// Rule: every escape of a text stands for a character.
    fn decode<'a>(&self, node: Node<'a>, what: impl Fn() -> String) -> Result<Str<'a>, Reported> {
        let span = self.span(node);
        let ill_formed = || {
            let message = format!("{} has an escape that stands for no character", what());
            let help = "write the character itself, or both halves of a surrogate pair";
            self.faults
                .report(Draft::new(Rule::IllFormedText, span, message).help(help))
        };
        let value = node.text().ok_or_else(ill_formed)?;
        Ok(Spanned { value, span })
    }
}

/// A text where a list of texts belongs, as such a list.
fn in_brackets(node: Node<'_>) -> Option<String> {
    let fits = node.kind() == Kind::Text && node.raw() != "\"\"";
    fits.then(|| format!("write {}", quoted(&format!("[{}]", node.raw()))))
}
