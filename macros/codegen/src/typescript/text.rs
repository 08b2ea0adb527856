//! Pieces of TypeScript.

/// A doc comment with its line ends, so many levels deep; nothing for no text.
pub(super) fn comment(text: &str, level: usize) -> String {
    let indent = "  ".repeat(level);
    // The only thing that a comment cannot hold.
    let text = text.replace("*/", "*\\/");
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines = lines.iter().map(|line| {
                let line = format!("{indent} * {line}");
                format!("{}\n", line.trim_end())
            });
            format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
        }
    }
}

/// Words that cannot label the element of a tuple.
const RESERVED: [&str; 36] = [
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
];

/// The label of an element of a tuple: `name`, if it can be one, else the other.
pub(super) fn label(name: &str, otherwise: &str) -> String {
    let name = if is_identifier(name) { name } else { otherwise };
    let mark = if RESERVED.contains(&name) { "_" } else { "" };
    format!("{name}{mark}")
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    let escaped = text.chars().flat_map(|c| match c {
        '"' | '\\' => vec!['\\', c],
        c if c.is_control() => format!("\\u{{{:x}}}", u32::from(c)).chars().collect(),
        c => vec![c],
    });
    format!("\"{}\"", escaped.collect::<String>())
}

fn is_identifier(name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    name.chars().all(is_word) && !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// A key of an object type.
pub(super) fn key(name: &str) -> String {
    if is_identifier(name) {
        name.to_owned()
    } else {
        literal(name)
    }
}
