//! Reading one value.

use super::{Item, Str};
use crate::fault::{Draft, Faults, Reported, Rule};
use crate::node::{Kind, Node};
use crate::render::visible;
use crate::text::{Span, Spanned};

/// What can be read from a JSON value.
pub(super) trait Read<'a>: Sized {
    /// Reads it, reporting what is wrong with its structure.
    fn read(node: Node<'a>, item: &Item<'_>, reader: &Reader<'a, '_>) -> Result<Self, Reported>;
}

/// The file that is being read.
#[derive(Debug)]
pub(super) struct Reader<'a, 'f> {
    pub(super) file: usize,
    pub(super) text: &'a str,
    pub(super) faults: &'f Faults,
}

impl<'a> Reader<'a, '_> {
    pub(super) fn span(&self, node: Node<'a>) -> Span {
        node.span(self.file, self.text)
    }

    /// Rule: a value has the JSON type that the format gives it.
    pub(super) fn expect(
        &self,
        kind: Kind,
        node: Node<'a>,
        item: &Item<'_>,
    ) -> Result<(), Reported> {
        if node.kind() == kind {
            return Ok(());
        }
        Err(self.wrong_type(kind.name(), node, item))
    }

    pub(super) fn wrong_type(&self, expected: &str, node: Node<'a>, item: &Item<'_>) -> Reported {
        let found = node.kind().name();
        let message = format!("{item} must be {expected}, found {found}");
        self.faults
            .report(Draft::new(Rule::WrongJsonType, self.span(node), message))
    }

    /// Rule: every escape of a text stands for a character.
    pub(super) fn decode(&self, node: Node<'a>, item: &Item<'_>) -> Result<Str<'a>, Reported> {
        let span = self.span(node);
        let ill_formed = || {
            let message = format!("{item} has an escape that stands for no character");
            let help = "write the character itself, or both halves of a surrogate pair";
            self.faults
                .report(Draft::new(Rule::IllFormedText, span, message).help(help))
        };
        let value = node.text().ok_or_else(ill_formed)?;
        Ok(Spanned { value, span })
    }
}

/// Rule: a file is JSON.
pub(crate) fn root<'a>(file: usize, text: &'a str, faults: &Faults) -> Result<Node<'a>, Reported> {
    Node::parse(text).map_err(|error| {
        let (start, end) = (error.offset, error.offset);
        let message = format!("the file is not JSON: {}", visible(&error.message));
        faults.report(Draft::new(Rule::Syntax, Span { file, start, end }, message))
    })
}
