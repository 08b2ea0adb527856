//! The text of one file, and where in it something stands.

use std::sync::Arc;

use crate::model::Position;

/// Bytes between two marks on one line: bounds the characters that are counted for a column.
const STRIDE: usize = 1024;

/// A file of the spec. Positions are byte offsets until someone wants to read them.
#[derive(Debug)]
pub(crate) struct Text {
    path: Arc<str>,
    body: String,
    marks: Vec<Mark>,
}

/// Line and column of an offset: at every line start, and at strides within long lines.
#[derive(Debug, Clone, Copy)]
struct Mark {
    offset: usize,
    line: u32,
    column: u32,
}

/// A slice of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// Index of the file within its spec.
    pub(crate) file: usize,
    /// First byte.
    pub(crate) start: usize,
    /// Past the last byte.
    pub(crate) end: usize,
}

/// Something with the place where it was written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

impl Text {
    pub(crate) fn new(path: &str, body: String) -> Self {
        let marks = marks(&body);
        Self {
            path: path.into(),
            body,
            marks,
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn body(&self) -> &str {
        &self.body
    }

    /// Line and column of a byte; an offset within a character counts as that character.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let mark = self.mark(|mark| mark.offset <= offset);
        let column = count(self.slice(mark.offset, offset)).saturating_add(mark.column);
        Position {
            path: Arc::clone(&self.path),
            line: mark.line,
            column,
        }
    }

    /// The byte at which a line begins; lines count from 1.
    pub(crate) fn line_start(&self, line: u32) -> usize {
        let before = self.mark(|mark| mark.line < line || (mark.line == line && mark.column == 1));
        before.offset
    }

    /// The text between two offsets, both moved back to character boundaries and into the text.
    pub(crate) fn slice(&self, start: usize, end: usize) -> &str {
        let (start, end) = (self.boundary(start), self.boundary(end));
        self.body.get(start..end).unwrap_or_default()
    }

    fn boundary(&self, offset: usize) -> usize {
        (0..=offset.min(self.body.len()))
            .rev()
            .find(|&offset| self.body.is_char_boundary(offset))
            .unwrap_or(0)
    }

    /// The last mark for which `holds`, which must hold for a beginning of the marks.
    fn mark(&self, holds: impl Fn(&Mark) -> bool) -> Mark {
        let past = self.marks.partition_point(holds);
        let last = past.checked_sub(1).and_then(|last| self.marks.get(last));
        *last.unwrap_or(&Mark::FIRST)
    }
}

/// Where a span begins; `texts` are all files of its spec.
pub(crate) fn position(texts: &[Arc<Text>], span: Span) -> Position {
    let text = texts.get(span.file);
    text.map_or_else(Position::nowhere, |text| text.position(span.start))
}

impl Mark {
    const FIRST: Self = Self {
        offset: 0,
        line: 1,
        column: 1,
    };
}

fn marks(body: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut next = Mark::FIRST;
    for line in body.split_inclusive('\n') {
        for piece in pieces(line) {
            marks.push(next);
            next.offset += piece.len();
            next.column = next.column.saturating_add(count(piece));
        }
        if line.ends_with('\n') {
            next.line = next.line.saturating_add(1);
            next.column = 1;
        }
    }
    marks.push(next); // past the last line: where a text ends too early
    marks
}

/// A line in pieces of about [`STRIDE`] bytes.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let end = (STRIDE..STRIDE + 4)
            .find(|&end| rest.is_char_boundary(end))
            .unwrap_or(rest.len());
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Characters, as far as columns go.
fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

impl Span {
    /// The start of a file: for faults about all of it.
    pub(crate) fn start_of(file: usize) -> Self {
        Self {
            file,
            start: 0,
            end: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn place(text: &Text, offset: usize) -> (u32, u32) {
        let position = text.position(offset);
        (position.line, position.column)
    }

    #[test]
    fn columns_count_characters() {
        let text = Text::new("a.json", "ab\nполе\n".to_owned());
        assert_eq!(place(&text, 0), (1, 1));
        assert_eq!(place(&text, 2), (1, 3), "the line feed ends its line");
        assert_eq!(place(&text, 3), (2, 1));
        assert_eq!(place(&text, 5), (2, 2));
        assert_eq!(place(&text, 6), (2, 2), "within a character");
        assert_eq!(place(&text, 12), (3, 1), "past the last line");
    }

    #[test]
    fn long_lines_have_marks_within() {
        let text = Text::new("a.json", "й".repeat(10_000) + "\nx");
        assert_eq!(place(&text, 19_998), (1, 10_000));
        assert_eq!(place(&text, 20_001), (2, 1));
        assert_eq!(text.line_start(1), 0);
        assert_eq!(text.line_start(2), 20_001);
    }

    #[test]
    fn offsets_past_the_end_are_the_end() {
        let text = Text::new("a.json", "ab".to_owned());
        assert_eq!(place(&text, 99), (1, 3));
        assert_eq!(text.slice(1, 99), "b");
        assert_eq!(text.slice(9, 3), "");
    }
}
