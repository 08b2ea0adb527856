//! What names look like, kind by kind. They are words of the spec; none of them is Rust yet.

use super::{
    CommandName, ErrorCode, EventName, FieldName, GroupName, PlacementCode, ScopeName, TypeName,
    ValueName,
};
use crate::fault::Rule;

/// Longest name of any kind.
pub(super) const MAX_BYTES: usize = 200;

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
}

macro_rules! names {
    ($($name:ident $kind:literal ($rule:ident) $grammar:literal $holds:expr;)*) => { $(
        impl Name for $name {
            const KIND: &'static str = $kind;
            const GRAMMAR: &'static str = $grammar;
            const RULE: Rule = Rule::$rule;

            fn parse(text: &str) -> Option<Self> {
                let holds: fn(&str) -> bool = $holds;
                let fits = (1..=MAX_BYTES).contains(&text.len()) && holds(text);
                fits.then(|| Self(text.to_owned()))
            }
        }
    )* };
}

names! {
    EventName "the name of an event" (IllFormedEventName)
        "ASCII letters, digits and `_ . : -`, with a letter, up to 200 bytes" is_wire;
    CommandName "the name of a command" (IllFormedCommandName)
        "ASCII letters, digits and `_ . : -`, with a letter, up to 200 bytes" is_wire;
    FieldName "the key of a field" (IllFormedFieldKey)
        "1 to 200 bytes without control characters" is_printable;
    ValueName "the text of a value" (IllFormedValue)
        "1 to 200 bytes without control characters" is_printable;
    ErrorCode "an error code" (IllFormedErrorCode)
        "1 to 200 bytes without control characters" is_printable;
    TypeName "the name of a type" (IllFormedTypeName)
        "UpperCamelCase of ASCII letters and digits, up to 200 bytes, not `Self`" is_type;
    GroupName "the name of a group" (IllFormedGroupName)
        "a lower case ASCII letter, then such letters, digits and `_`, up to 200 bytes" is_group;
    PlacementCode "the code of a placement" (IllFormedPlacement)
        "ASCII letters, digits and `_ * < >`, up to 200 bytes" is_placement;
    ScopeName "the name of a scope" (IllFormedScope)
        "a lower case ASCII letter, then such letters, digits, `_` and `.`, up to 200 bytes" is_scope;
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
