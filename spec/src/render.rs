//! A fault as a person reads it, in the manner of rustc.
//!
//! The place is written `in spec path:line:column`: trybuild would rewrite lines that begin with `-->`.

use std::fmt::{self, Display, Formatter};

use crate::fault::Fault;

/// Characters of a source line that are shown, and how many of them stand before the caret when the line is cut.
const WIDTH: usize = 120;
const BEFORE: usize = 40;

/// Characters of a name that are quoted in a message.
const QUOTED: usize = 80;

pub(crate) fn fault(fault: &Fault, f: &mut Formatter<'_>) -> fmt::Result {
    let position = &fault.position;
    let (path, line, column) = (visible(position.path()), position.line, position.column);
    write!(f, "error[{}]: {}", fault.rule.name(), fault.message)?;
    write!(f, "\n  in spec {path}:{line}:{column}")?;
    let gutter = line.to_string().len();
    snippet(fault, gutter, f)?;
    if let Some(related) = &fault.related {
        let (label, at) = (related.label(), related.position());
        let (path, line, column) = (visible(at.path()), at.line, at.column);
        write!(
            f,
            "\n{:gutter$} = note: {label} in {path}:{line}:{column}",
            ""
        )?;
    }
    if let Some(help) = &fault.help {
        write!(f, "\n{:gutter$} = help: {help}", "")?;
    }
    Ok(())
}

/// The source line with carets below; nothing for a text without any.
fn snippet(fault: &Fault, gutter: usize, f: &mut Formatter<'_>) -> fmt::Result {
    if fault.text.body().is_empty() {
        return Ok(());
    }
    let Excerpt { line, caret, count } = Excerpt::of(fault);
    write!(f, "\n{:gutter$} |", "")?;
    write!(f, "\n{} |", fault.position.line)?;
    if !line.is_empty() {
        write!(f, " {line}")?;
    }
    write!(f, "\n{:gutter$} | {:caret$}{:^>count$}", "", "", "")
}

/// The part of a source line that is shown.
struct Excerpt {
    line: String,
    /// Characters before the carets.
    caret: usize,
    /// Carets.
    count: usize,
}

impl Excerpt {
    fn of(fault: &Fault) -> Self {
        let (text, span) = (&fault.text, fault.span);
        // Byte windows around the caret that hold all characters of the excerpt: a line may be megabytes long.
        let reach = WIDTH.saturating_mul(4);
        let start = text.line_start(fault.position.line);
        let before = text.slice(start.max(span.start.saturating_sub(reach)), span.start);
        let after = text.slice(span.start, span.start.saturating_add(reach));
        let after = after.split('\n').next().unwrap_or_default();
        let after = after.strip_suffix('\r').unwrap_or(after);
        let marked = text.slice(
            span.start,
            span.end.min(span.start.saturating_add(after.len())),
        );

        let (before, skipped) = last(before, before_budget(after));
        let cut_before = skipped || start.saturating_add(before.len()) < span.start;
        let room = WIDTH.saturating_sub(before.chars().count());
        let (after, cut_after) = first(after, room);
        Self::join(
            before,
            after,
            marked.chars().count(),
            [cut_before, cut_after],
        )
    }

    fn join(before: &str, after: &str, marked: usize, [cut_before, cut_after]: [bool; 2]) -> Self {
        let dots = |cut: bool| if cut { "..." } else { "" };
        let (head, tail) = (dots(cut_before), dots(cut_after));
        let line = format!("{head}{}{}{tail}", spaced(before), spaced(after));
        Self {
            line: line.trim_end().to_owned(),
            caret: head.len() + before.chars().count(),
            count: marked.min(after.chars().count()).max(1),
        }
    }
}

/// How much may stand before the caret: more, where less comes after it.
fn before_budget(after: &str) -> usize {
    let after = after.chars().count();
    WIDTH.saturating_sub(after).max(BEFORE)
}

/// The last characters, and whether some were left out.
fn last(text: &str, most: usize) -> (&str, bool) {
    let skip = text.chars().count().saturating_sub(most);
    let start = text
        .char_indices()
        .nth(skip)
        .map_or(text.len(), |(at, _)| at);
    (text.get(start..).unwrap_or_default(), skip > 0)
}

/// The first characters, and whether some were left out.
fn first(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), true),
        None => (text, false),
    }
}

/// A name in backquotes, safe to print, cut where it is very long.
pub(crate) fn quoted(name: &str) -> impl Display {
    let (name, cut) = first(name, QUOTED);
    let dots = if cut { "..." } else { "" };
    format!("`{}{dots}`", visible(name))
}

/// A text in which nothing moves the cursor or changes the order of what is seen.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(picture).collect()
}

/// The same for a line of a file, where a tab is space.
fn spaced(line: &str) -> String {
    visible(&line.replace('\t', " "))
}

/// A stand-in of the same width for what a terminal would obey instead of print.
fn picture(c: char) -> char {
    match c {
        '\0'..='\x1f' => {
            char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, quoted, visible};
    use crate::{Fault, Inline, load};

    fn faults(text: &str) -> Vec<Fault> {
        let report = load("my.json", &Inline::new("my.json", text));
        report.map_or_else(|report| report.faults().to_vec(), |_| Vec::new())
    }

    #[test]
    fn a_fault_looks_like_rustc() {
        let text = "{\n  \"format\": 1,\n\t\"grups\": {}\n}";
        let shown: Vec<_> = faults(text).iter().map(ToString::to_string).collect();
        let expected = r#"
error[unknown-key]: unknown key `grups` in the file
  in spec my.json:3:2
  |
3 |  "grups": {}
  |  ^^^^^^^
  = help: did you mean `groups`?"#;
        assert_eq!(shown, [expected.trim_start()]);
    }

    #[test]
    fn long_lines_are_cut_around_the_caret() {
        let long = "х".repeat(5000);
        let text =
            format!(r#"{{ "docs": "{long}", "format": 2, "page_base": "https://a/{long}/" }}"#);
        for fault in faults(&text) {
            let Excerpt { line, caret, count } = Excerpt::of(&fault);
            let marked: String = line.chars().skip(caret).take(count).collect();
            assert!(line.chars().count() <= 126, "{line}");
            assert!(fault.to_string().contains(&marked), "{marked}");
        }
    }

    #[test]
    fn nothing_reaches_the_terminal_but_text() {
        assert_eq!(
            visible("a\tb\u{1b}[31m\u{202e}"),
            "a\u{2409}b\u{241b}[31m\u{fffd}"
        );
        assert_eq!(
            quoted(&"x".repeat(100)).to_string(),
            format!("`{}...`", "x".repeat(80))
        );
    }
}
