//! Texts that are not JSON, and what to do about it.

use crate::fault::{Draft, Faults, Reported, Rule};
use crate::json::{Flaw, MAX_DEPTH, Outline, SyntaxError};
use crate::text::Span;

/// Rules: a file is JSON, and nests at most 64 levels deep.
pub(crate) fn outline(file: usize, text: &str, faults: &Faults) -> Result<Outline, Reported> {
    Outline::of(text).map_err(|error| faults.report(draft(file, text, error)))
}

fn draft(file: usize, text: &str, SyntaxError { flaw, offset }: SyntaxError) -> Draft {
    let (before, rest) = text.split_at_checked(offset).unwrap_or((text, ""));
    // What is missing at the end is missed after the last word.
    let start = if rest.is_empty() {
        before.trim_end().len()
    } else {
        offset
    };
    let end = start.saturating_add(rest.chars().next().map_or(0, char::len_utf8));
    let at = Span { file, start, end };
    if flaw == Flaw::TooDeep {
        let message = format!("the JSON nests more than {MAX_DEPTH} levels deep");
        return Draft::new(Rule::TooDeepJson, at, message);
    }
    if let Some(draft) = last_comma(file, before, rest) {
        return draft;
    }
    let (message, help) = match before.trim() {
        "" if rest.is_empty() => ("the file is empty", "write at least `{ \"format\": 1 }`"),
        "" if flaw == Flaw::NoValue && !is_comment(rest) => {
            ("the file is not JSON", "a spec begins with `{`")
        }
        _ => mistake(flaw, rest),
    };
    Draft::new(Rule::Syntax, at, message).help(help)
}

/// What is wrong before the rest of a text, and what to do about it.
fn mistake(flaw: Flaw, rest: &str) -> (&'static str, &'static str) {
    match flaw {
        _ if is_comment(rest) => (
            "JSON has no comments",
            "leave it out, or write it as `docs`",
        ),
        Flaw::NoKey | Flaw::NoValue if rest.starts_with('\'') => {
            ("texts stand in `\"`, not in `'`", "write `\"`")
        }
        Flaw::NoKey => ("a key must be a text", "write it in `\"`"),
        Flaw::NoColon => (
            "a key must be followed by `:`",
            "write `:` and the value of the key",
        ),
        Flaw::NoValue => (
            "this is no JSON value",
            "write a text in `\"`, a number, `true`, `false`, a list or an object",
        ),
        Flaw::NoCommaInObject => (
            "a value must be followed by `,` or `}`",
            "write `,` if another key follows",
        ),
        Flaw::NoCommaInList => (
            "a value must be followed by `,` or `]`",
            "write `,` if another value follows",
        ),
        Flaw::IllFormedNumber => ("this is no JSON number", "write it as `1` or `1.5`"),
        Flaw::ControlCharacter if rest.starts_with(['\n', '\r']) => (
            "a text must end on its line",
            "close it with `\"`, or write `\\n` for a line feed",
        ),
        Flaw::ControlCharacter if rest.starts_with('\t') => ("a text has a tab", "write `\\t`"),
        Flaw::ControlCharacter => ("a text has a control character", "leave it out"),
        Flaw::UnknownEscape => (
            "a text has an unknown escape",
            "write `\\\\` for a backslash",
        ),
        Flaw::EndInText => ("the file ends within a text", "close it with `\"`"),
        Flaw::EndInObject => ("the file ends within an object", "close it with `}`"),
        Flaw::EndInList => ("the file ends within a list", "close it with `]`"),
        Flaw::EndBeforeValue => ("the file ends before a value", "write the value"),
        Flaw::TextAfterEnd => ("text after the end of the JSON", "leave it out"),
        Flaw::TooDeep => ("the JSON nests too deep", "take levels out"),
    }
}

fn is_comment(text: &str) -> bool {
    text.starts_with("//") || text.starts_with("/*")
}

/// A comma after the last part of a list or object, where other formats allow one.
fn last_comma(file: usize, before: &str, rest: &str) -> Option<Draft> {
    let close = rest.chars().next().filter(|c| matches!(c, '}' | ']'))?;
    let start = before.trim_end().strip_suffix(',')?.len();
    let end = start.saturating_add(1);
    let message = format!("comma before `{close}`");
    let draft = Draft::new(Rule::Syntax, Span { file, start, end }, message);
    Some(draft.help("remove it"))
}
