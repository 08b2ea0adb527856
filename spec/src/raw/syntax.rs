//! Texts that are not JSON, and what to do about it.

use crate::fault::{Draft, Faults, Reported, Rule};
use crate::node::{Node, SyntaxError};
use crate::render::visible;
use crate::text::Span;

/// A frequent mistake.
struct Mistake {
    /// What `serde_json` says begins with this.
    said: &'static str,
    /// The text there begins with this.
    found: &'static str,
    message: &'static str,
    help: &'static str,
}

macro_rules! mistakes {
    ($($said:literal $found:literal => $message:literal, $help:literal;)*) => {
        &[$(Mistake { said: $said, found: $found, message: $message, help: $help }),*]
    };
}

/// The first one that fits counts.
const MISTAKES: &[Mistake] = mistakes! {
    "" "//" => "JSON has no comments", "leave it out, or write it as `docs`";
    "" "/*" => "JSON has no comments", "leave it out, or write it as `docs`";
    "control character" "\n" => "a text must end on its line", "close it with `\"`, or write `\\n` for a line feed";
    "control character" "\r" => "a text must end on its line", "close it with `\"`, or write `\\n` for a line feed";
    "control character" "\t" => "a text has a tab", "write `\\t`";
    "invalid escape" "" => "a text has an unknown escape", "write `\\\\` for a backslash";
    "key must be a string" "'" => "texts stand in `\"`, not in `'`", "write `\"`";
    "expected value" "'" => "texts stand in `\"`, not in `'`", "write `\"`";
    "key must be a string" "" => "a key must be a text", "write it in `\"`";
    "EOF while parsing a string" "" => "the file ends within a text", "close it with `\"`";
    "EOF while parsing an object" "" => "the file ends within an object", "close it with `}`";
    "EOF while parsing a list" "" => "the file ends within a list", "close it with `]`";
    "EOF while parsing a value" "" => "the file ends before a value", "write the value";
    "trailing characters" "" => "text after the end of the JSON", "leave it out";
};

/// Rule: a file is JSON.
pub(crate) fn root<'a>(file: usize, text: &'a str, faults: &Faults) -> Result<Node<'a>, Reported> {
    Node::parse(text).map_err(|error| faults.report(draft(file, text, &error)))
}

fn draft(file: usize, text: &str, error: &SyntaxError) -> Draft {
    let (start, end) = (error.offset, error.offset);
    let at = Span { file, start, end };
    if text.trim().is_empty() {
        let help = "write at least `{ \"format\": 1 }`";
        return Draft::new(Rule::Syntax, at, "the file is empty").help(help);
    }
    let (before, rest) = text.split_at_checked(start).unwrap_or((text, ""));
    if let Some(draft) = last_comma(file, before, rest) {
        return draft;
    }
    let fits = |it: &&Mistake| error.message.starts_with(it.said) && rest.starts_with(it.found);
    if let Some(Mistake { message, help, .. }) = MISTAKES.iter().find(fits) {
        return Draft::new(Rule::Syntax, at, *message).help(*help);
    }
    let message = format!("the file is not JSON: {}", visible(&error.message));
    Draft::new(Rule::Syntax, at, message)
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
