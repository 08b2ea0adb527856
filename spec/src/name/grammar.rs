//! What names look like, kind by kind. They are words of the spec; none of them is Rust yet.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::{
    CommandName, ErrorCode, EventName, FieldName, GroupName, PlacementCode, ScopeName, TypeName,
    ValueName,
};
use crate::fault::Rule;
use crate::render::quoted;

/// Longest name of any kind.
pub(crate) const MAX_BYTES: usize = 200;

/// A kind of name with a grammar of its own.
pub(crate) trait Name: Sized {
    /// What it is called, with its article.
    const KIND: &'static str;

    /// What it must be, to follow "must be".
    const GRAMMAR: &'static str;

    /// The rule that other texts break.
    const RULE: Rule;

    /// The name, if the text follows the grammar.
    fn parse(text: &str) -> Option<Self>;

    /// What to do about a text that does not.
    fn help(text: &str) -> Option<String>;
}

macro_rules! names {
    ($($name:ident $kind:literal ($rule:ident) $grammar:literal $holds:ident $help:ident;)*) => { $(
        impl Name for $name {
            const KIND: &'static str = $kind;
            const GRAMMAR: &'static str = $grammar;
            const RULE: Rule = Rule::$rule;

            fn parse(text: &str) -> Option<Self> {
                let fits = (1..=MAX_BYTES).contains(&text.len()) && $holds(text);
                fits.then(|| Self(text.to_owned()))
            }

            fn help(text: &str) -> Option<String> {
                $help(text)
            }
        }
    )* };
}

names! {
    EventName "the name of an event" (IllFormedEventName)
        "ASCII letters, digits and `_ . : -`, with a letter" is_wire no_help;
    CommandName "the name of a command" (IllFormedCommandName)
        "ASCII letters, digits and `_ . : -`, with a letter" is_wire no_help;
    FieldName "the key of a field" (IllFormedFieldKey)
        "a text without control characters" is_printable no_help;
    ValueName "the text of a value" (IllFormedValue)
        "a text without control characters" is_printable say_nothing;
    ErrorCode "an error code" (IllFormedErrorCode)
        "a text without control characters" is_printable no_help;
    TypeName "the name of a type" (IllFormedTypeName)
        "UpperCamelCase of ASCII letters and digits, not `Self`" is_type in_camel_case;
    GroupName "the name of a group" (IllFormedGroupName)
        "a lower case ASCII letter, then such letters, digits and `_`" is_group in_snake_case;
    PlacementCode "the code of a placement" (IllFormedPlacement)
        "ASCII letters, digits and `_ * < >`" is_placement no_help;
    ScopeName "the name of a scope" (IllFormedScope)
        "a lower case ASCII letter, then such letters, digits, `_` and `.`" is_scope in_scope_case;
}

fn is_wire(text: &str) -> bool {
    text.chars().all(is_wire_char) && text.contains(|c: char| c.is_ascii_alphabetic())
}

/// Whether the wire name of an event may have it.
pub(crate) fn is_wire_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '-')
}

fn is_printable(text: &str) -> bool {
    !text.contains(char::is_control)
}

fn is_type(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
        && text != "Self"
}

fn is_group(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
}

fn is_scope(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_' | '.'))
}

fn is_placement(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '*' | '<' | '>'))
}

fn no_help(_: &str) -> Option<String> {
    None
}

fn say_nothing(value: &str) -> Option<String> {
    let help = "if it says nothing, write `\"empties\": [\"empty_string\"]` on the fields";
    value.is_empty().then(|| help.to_owned())
}

fn in_camel_case(name: &str) -> Option<String> {
    write_name::<TypeName>(&name.to_upper_camel_case())
}

fn in_snake_case(name: &str) -> Option<String> {
    write_name::<GroupName>(&name.to_snake_case())
}

fn in_scope_case(name: &str) -> Option<String> {
    let words: Vec<_> = name.split('.').map(str::to_snake_case).collect();
    write_name::<ScopeName>(&words.join("."))
}

/// `write ...`, if that is better.
fn write_name<N: Name>(better: &str) -> Option<String> {
    let _: N = N::parse(better)?;
    Some(format!("write {}", quoted(better)))
}

#[cfg(test)]
mod tests {
    use super::{EventName, FieldName, GroupName, Name, PlacementCode, ScopeName, TypeName};

    #[test]
    fn grammars_hold() {
        assert!(EventName::parse("Calendar.customView:refreshEntries").is_some());
        assert!(EventName::parse("::").is_none(), "no letter");
        assert!(FieldName::parse("поле №1").is_some());
        assert!(FieldName::parse("a\tb").is_none());
        assert!(FieldName::parse("").is_none());
        assert!(FieldName::parse(&"a".repeat(201)).is_none());
        assert!(TypeName::parse("Link2").is_some());
        assert!(TypeName::parse("link").is_none());
        assert!(TypeName::parse("Self").is_none());
        assert!(GroupName::parse("call_card2").is_some());
        assert!(GroupName::parse("_card").is_none());
        assert!(PlacementCode::parse("LANDING_BLOCK_<CODE>").is_some());
        assert!(ScopeName::parse("user.userfield").is_some());
        assert!(ScopeName::parse("User").is_none());
    }
}
