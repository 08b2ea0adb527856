//! Names of generated code: given in the spec, or made from wire names.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::RustName;
use super::grammar::MAX_BYTES;

/// Keywords of every edition that `r#` turns into identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that no `r#` turns into identifiers.
const RESERVED: &[&str] = &["self", "Self", "super", "crate", "_"];

/// How the words of a Rust name are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// Fields, arguments, methods.
    Snake,
    /// Types and variants.
    UpperCamel,
}

impl Case {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::UpperCamel => "UpperCamelCase",
        }
    }

    fn convert(self, text: &str) -> String {
        match self {
            Self::Snake => text.to_snake_case(),
            Self::UpperCamel => text.to_upper_camel_case(),
        }
    }
}

impl RustName {
    /// A name made from a wire name: `None` where nothing of it, or something not ASCII, remains.
    pub(crate) fn from_wire(wire: &str, case: Case) -> Option<Self> {
        let name = case.convert(wire);
        let fits = !name.is_empty() && name.is_ascii();
        fits.then(|| Self::escaped(name))
    }

    /// A name given in the spec: `None` if it is no ASCII identifier in this case.
    pub(crate) fn parse(text: &str, case: Case) -> Option<Self> {
        let starts = |c: char| c == '_' || c.is_ascii_alphabetic();
        let fits = text.len() <= MAX_BYTES
            && text.starts_with(starts)
            && !RESERVED.contains(&text)
            && is_written(text.trim_matches('_'), case);
        fits.then(|| Self(text.to_owned()))
    }

    /// Whether it is a keyword in some edition, so that code must write `r#` before it.
    pub fn is_keyword(&self) -> bool {
        is_keyword(&self.0)
    }

    /// The same words in `snake_case`: what a method for a type of this name is called.
    #[must_use]
    pub fn to_snake_case(&self) -> Self {
        Self::escaped(self.0.to_snake_case())
    }

    fn escaped(name: String) -> Self {
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            Self(format!("_{name}"))
        } else if RESERVED.contains(&name.as_str()) {
            Self(format!("{name}_"))
        } else {
            Self(name)
        }
    }
}

/// Whether a text without `_` at its ends consists of words in this case.
fn is_written(words: &str, case: Case) -> bool {
    match case {
        Case::Snake => {
            !words.is_empty()
                && words
                    .chars()
                    .all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
        }
        Case::UpperCamel => {
            words.starts_with(|c: char| matches!(c, 'A'..='Z' | '0'..='9'))
                && words.chars().all(|c| c.is_ascii_alphanumeric())
        }
    }
}

pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Case, KEYWORDS, RustName};

    fn made(wire: &str, case: Case) -> Option<String> {
        RustName::from_wire(wire, case).map(|name| name.as_str().to_owned())
    }

    #[test]
    fn keywords_can_be_searched() {
        assert!(KEYWORDS.is_sorted());
        let name = RustName::from_wire("TYPE", Case::Snake);
        assert!(name.is_some_and(|name| name.is_keyword()));
    }

    #[test]
    fn names_are_made_from_wire_names() {
        let camel = |wire| made(wire, Case::UpperCamel);
        let snake = |wire| made(wire, Case::Snake);
        assert_eq!(
            camel("answerButtonClick").as_deref(),
            Some("AnswerButtonClick")
        );
        assert_eq!(
            camel("customView:refresh").as_deref(),
            Some("CustomViewRefresh")
        );
        assert_eq!(camel("self").as_deref(), Some("Self_"));
        assert_eq!(snake("CRM_ENTITY_ID").as_deref(), Some("crm_entity_id"));
        assert_eq!(snake("crate").as_deref(), Some("crate_"));
        assert_eq!(snake("2fa").as_deref(), Some("_2fa"));
        assert_eq!(snake("*"), None);
        assert_eq!(snake("поле"), None);
    }

    #[test]
    fn given_names_have_their_case() {
        let fits = |text, case| RustName::parse(text, case).is_some();
        assert!(fits("type", Case::Snake));
        assert!(fits("_2fa", Case::Snake));
        assert!(fits("Self_", Case::UpperCamel));
        for text in ["", "_", "__", "self", "2fa", "callId", "поле", "a b"] {
            assert!(!fits(text, Case::Snake), "{text}");
        }
        for text in ["Self", "call", "Call_Id", "CallЙ"] {
            assert!(!fits(text, Case::UpperCamel), "{text}");
        }
    }
}
