//! Mends a text that is JSON, part by part.

use std::ops::Range;

use super::edits::Edits;
use crate::{
    fault::{Draft, Remedy},
    json::written,
    node::{Kind, Node},
};

/// Edits the smallest part around each fault. The faults come in order.
pub(super) fn mend(text: &str, root: Node<'_>, drafts: &[Draft], edits: &mut Edits) {
    let mut mender = Mender { text, edits };
    let part = Part {
        range: range(root),
        value: root,
        is_root: true,
    };
    mender.part(&part, drafts);
}

struct Mender<'m> {
    text: &'m str,
    edits: &'m mut Edits,
}

/// A value with its key, if it has one.
struct Part<'t> {
    range: Range<usize>,
    value: Node<'t>,
    is_root: bool,
}

impl Mender<'_> {
    /// Mends what is in the part, and the part itself for the faults that are in none of its own parts.
    fn part(&mut self, part: &Part<'_>, drafts: &[Draft]) {
        let (before, mut rest) = (self.edits.count(), drafts);
        let mut own = Vec::new();
        for child in children(part.value) {
            let (outside, from) = split(rest, child.range.start);
            let (inside, after) = split(from, child.range.end);
            own.extend(outside);
            if !inside.is_empty() {
                self.part(&child, inside);
            }
            rest = after;
        }
        own.extend(rest);
        if !own.is_empty() && !own.iter().all(|draft| self.remedy(part, draft)) && !part.is_root {
            self.edits.forget_from(before);
            self.leave_out(&part.range);
        }
    }

    /// Does what is known to help.
    fn remedy(&mut self, part: &Part<'_>, draft: &Draft) -> bool {
        match &draft.remedy {
            Some(Remedy::Write(text)) => {
                let range = draft.span.start..draft.span.end;
                self.edits.replace(range, written(text));
                true
            }
            Some(Remedy::Add(key)) => match least(key) {
                Some(value) if part.value.kind() == Kind::Object => {
                    let start = range(part.value).start.saturating_add(1);
                    let comma = if part.value.entries().is_empty() {
                        ""
                    } else {
                        ","
                    };
                    self.edits
                        .replace(start..start, format!("{key:?}: {value}{comma}"));
                    true
                }
                _ => false,
            },
            None => false,
        }
    }

    /// Removes a part, and the comma that belongs to it.
    fn leave_out(&mut self, part: &Range<usize>) {
        let after = self.text.get(part.end..).unwrap_or_default();
        let before = self.text.get(..part.start).unwrap_or_default();
        let range = if after.trim_start().starts_with(',') {
            let comma = after.find(',').unwrap_or_default();
            part.start..part.end.saturating_add(comma).saturating_add(1)
        } else {
            let before = before.trim_end();
            before.strip_suffix(',').unwrap_or(before).len()..part.end
        };
        self.edits.replace(range, "");
    }
}

fn range(node: Node<'_>) -> Range<usize> {
    let span = node.span(0);
    span.start..span.end
}

/// The parts of a value.
fn children(node: Node<'_>) -> Vec<Part<'_>> {
    let part = |key, value| Part {
        range: range(key).start..range(value).end,
        value,
        is_root: false,
    };
    match node.kind() {
        Kind::Object => {
            let entries = node.entries().into_iter();
            entries.map(|(key, value)| part(key, value)).collect()
        }
        Kind::Array => {
            let elements = node.elements().into_iter();
            elements.map(|element| part(element, element)).collect()
        }
        Kind::Text | Kind::Number | Kind::Boolean | Kind::Null => Vec::new(),
    }
}

/// The value that says least, for a key that must be there.
fn least(key: &str) -> Option<&'static str> {
    match key {
        "format" => Some("1"),
        "type" => Some(r#""json""#),
        "payload" | "params" => Some(r#""none""#),
        "result" => Some(r#""not_documented""#),
        _ => None,
    }
}

/// The faults before an offset, and the others.
fn split(drafts: &[Draft], offset: usize) -> (&[Draft], &[Draft]) {
    drafts.split_at(drafts.partition_point(|draft| draft.span.start < offset))
}
