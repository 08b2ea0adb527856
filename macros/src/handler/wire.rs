//! Names on the wire, where the path of a type is wanted: `BackgroundCallCard::initialized`.

use syn::{Error, LitStr, Path, ext::IdentExt};

use super::written::text;

/// The fault of a name in quotes.
pub(super) fn quoted(name: &LitStr) -> Error {
    let value = name.value();
    let path = if syn::parse_str::<Path>(&value).is_ok_and(|path| type_of_path(&path).is_none()) {
        Some(value)
    } else {
        type_of(&value)
    };
    let message = match path {
        Some(path) => format!("events are paths: write `{path}` without quotes"),
        None => "events are paths: write `background_call_card::Initialized` or the like, without quotes".to_owned(),
    };
    Error::new(name.span(), message)
}

/// The type that a path means by a name on the wire, if it is one: `BackgroundCallCard::initialized`.
pub(super) fn type_of_path(path: &Path) -> Option<String> {
    let is_upper = |word: String| word.starts_with(|first: char| first.is_ascii_uppercase());
    let mut words = path
        .segments
        .iter()
        .map(|part| part.ident.unraw().to_string());
    let is_wire_name = is_upper(words.next()?) && !is_upper(words.next_back()?);
    is_wire_name.then(|| type_of(&text(path))).flatten()
}

/// `background_call_card::Initialized` for `BackgroundCallCard::initialized`.
fn type_of(name: &str) -> Option<String> {
    let mut words = name.split(|c: char| !c.is_alphanumeric() && c != '_');
    let group = words.next().filter(|word| !word.is_empty())?;
    let event = words.next_back().filter(|word| !word.is_empty())?;
    Some(format!(
        "{}::{}",
        snake_case(group),
        upper_camel_case(event)
    ))
}

fn snake_case(word: &str) -> String {
    let mut snake = String::new();
    for letter in word.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

fn upper_camel_case(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
