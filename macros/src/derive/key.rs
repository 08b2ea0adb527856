//! The keys of `#[placement(...)]`, and what to write for each.

use quote::ToTokens;
use syn::{Ident, LitStr, Path};

/// What it is about.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Key {
    Event,
    Object,
    Transparent,
    Crate,
    Field,
}

impl Key {
    pub(super) fn of(word: &str) -> Option<Self> {
        Some(match word {
            "event" => Self::Event,
            "object" => Self::Object,
            "transparent" => Self::Transparent,
            "crate" => Self::Crate,
            "field" => Self::Field,
            _ => return None,
        })
    }

    /// As it is written.
    pub(super) fn word(self) -> &'static str {
        let example = self.example();
        example.split_once(' ').map_or(example, |(word, _)| word)
    }

    /// What to write.
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Event => "event = background_call_card::Initialized",
            Self::Object => "object = types::CrmBinding",
            Self::Transparent => "transparent",
            Self::Crate => "crate = path::to::bitrix24_placement",
            Self::Field => "field = call_id",
        }
    }
}

/// Where an attribute stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Type,
    Field,
}

impl Place {
    pub(super) fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Type => &["event", "object", "transparent", "crate"],
            Self::Field => &["field"],
        }
    }

    /// All keys, for a message.
    pub(super) fn list(self) -> &'static str {
        match self {
            Self::Type => "one of `event`, `object`, `transparent`, `crate`",
            Self::Field => "`field = name`",
        }
    }

    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Type => Key::Event.example(),
            Self::Field => Key::Field.example(),
        }
    }
}

/// What to write instead of a text.
pub(super) fn unquoted(key: Key, text: &LitStr) -> String {
    let written = text.value();
    let instead = match key {
        Key::Field => syn::parse_str::<Ident>(&snake_case(&written)).map(|name| name.to_string()),
        Key::Event => syn::parse_str::<Path>(&written).map(|path| generated(&path)),
        Key::Object | Key::Crate | Key::Transparent => {
            syn::parse_str::<Path>(&written).map(|path| self::text(&path))
        }
    };
    let example = key.example();
    let (word, usual) = example.split_once(" = ").unwrap_or((example, ""));
    let instead = instead.unwrap_or_else(|_| usual.to_owned());
    match key {
        Key::Field => format!("a field is named without quotes: write `field = {instead}`"),
        _ => format!("`{word}` is a path, not a text: write `{word} = {instead}`"),
    }
}

/// The path of an event whose wire name was written, as the generator names it.
fn generated(path: &Path) -> String {
    let mut words: Vec<String> = path
        .segments
        .iter()
        .map(|part| part.ident.to_string())
        .collect();
    let event = words.pop().unwrap_or_default();
    words = words.iter().map(|word| snake_case(word)).collect();
    words.push(first_upper(&event));
    words.join("::")
}

fn snake_case(word: &str) -> String {
    let mut snake = String::new();
    let mut after_lower = false;
    for letter in word.chars() {
        if letter.is_uppercase() && after_lower {
            snake.push('_');
        }
        after_lower = letter.is_lowercase();
        snake.extend(letter.to_lowercase());
    }
    snake
}

fn first_upper(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A path as a person writes it.
pub(super) fn text(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
