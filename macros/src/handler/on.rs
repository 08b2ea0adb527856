//! The list of `#[on(...)]`: which events a method receives.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Error, LitStr, Meta, Path,
    parse::{ParseStream, Parser, Result},
};

use super::{
    block::Block,
    wire,
    written::{text, up_to_comma},
};
use crate::{errors::Errors, nearest::did_you_mean, typed_path::TypedPath};

/// What the lists of a method say.
#[derive(Default)]
pub(super) struct Events {
    /// The events.
    pub(super) named: Vec<Event>,
    /// The words `unknown`.
    pub(super) unknown: Vec<Path>,
    /// Whether something is at fault, so that there may be more events.
    pub(super) is_faulty: bool,
}

/// An entry of the list.
pub(super) struct Event {
    pub(super) path: Path,
    /// Whether it is typed to its end. If not, it has an end of ours, so that editors complete it and imports count as used.
    pub(super) is_whole: bool,
}

impl Event {
    fn whole(path: Path) -> Self {
        Self {
            path,
            is_whole: true,
        }
    }
}

const NO_EVENT: &str =
    "`#[on(...)]` names the events of the method: `#[on(background_call_card::Initialized)]`";

const NOT_A_PATH: &str =
    "write the path of an event to its end, such as `background_call_card::Initialized`";

const GLOB: &str = "name each event by itself: `#[placement_handler(exhaustive)]` tells which ones a handler misses";

impl Events {
    /// Reads one `#[on(...)]`; each entry is a fault by itself, and the others count.
    pub(super) fn read(&mut self, on: &Attribute, block: &Block, errors: &mut Errors) {
        let before = errors.len();
        let entries = match &on.meta {
            Meta::List(list) => entries(list.tokens.clone()),
            Meta::Path(_) => Vec::new(),
            Meta::NameValue(pair) => vec![pair.value.to_token_stream()],
        };
        if let Meta::NameValue(pair) = &on.meta {
            let message = format!(
                "write the events in parentheses: `#[on({})]`",
                text(&pair.value)
            );
            errors.push(Error::new_spanned(on, message));
        } else if entries.is_empty() || entries.iter().any(TokenStream::is_empty) {
            errors.push(Error::new_spanned(on, NO_EVENT));
        }
        for entry in entries {
            let read = |input: ParseStream<'_>| self.entry(input, errors);
            if let Err(error) = read.parse2(entry) {
                errors.push(error);
            }
        }
        self.check(block, errors);
        self.is_faulty |= errors.len() > before;
    }

    /// Reads what is between two commas: one event, or several with something else between them.
    fn entry(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
        while !input.is_empty() {
            if let Some(name) = input.parse::<Option<LitStr>>()? {
                errors.push(wire::quoted(&name));
            } else if input.fork().parse::<Path>().is_ok() {
                self.named.push(Event::whole(input.parse()?));
            } else {
                errors.push(self.unfinished(&input.parse()?));
            }
            if !input.is_empty() {
                errors.push(self.no_comma(input)?);
            }
        }
        Ok(())
    }

    /// The fault of what follows an event without a comma; signs are skipped.
    fn no_comma(&mut self, input: ParseStream<'_>) -> Result<Error> {
        let error = |message: &str| Error::new(input.span(), message);
        let TokenTree::Punct(mark) = input.fork().parse()? else {
            return Ok(error("put a comma between two events"));
        };
        let error = if mark.as_char() == '=' {
            self.named.pop(); // the key
            error("write the events alone, without a key")
        } else {
            error(&format!("put a comma, not `{mark}`, between two events"))
        };
        input.parse::<TokenTree>()?;
        Ok(error)
    }

    /// The fault of a path with no name at its end: `card::*`, `card::{A, B}`, `card::`.
    fn unfinished(&mut self, entry: &TokenStream) -> Error {
        let mut tokens: Vec<TokenTree> = entry.clone().into_iter().collect();
        let last = tokens.pop();
        let before: TokenStream = tokens.into_iter().collect();
        match &last {
            Some(TokenTree::Punct(mark)) if mark.as_char() == '*' => {
                self.add_unfinished(before);
                Error::new(mark.span(), GLOB)
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                self.braces(&before, group)
            }
            last => {
                self.add_unfinished(entry.clone());
                let span = last.as_ref().map_or_else(Span::call_site, TokenTree::span);
                Error::new(span, NOT_A_PATH)
            }
        }
    }

    /// Adds a path that ends with `::`.
    fn add_unfinished(&mut self, path: TokenStream) {
        let path = syn::parse2::<TypedPath>(path);
        let path = path.map(|path| path.noted(&mut Errors::default()));
        self.named.extend(path.map(|path| Event {
            path,
            is_whole: false,
        }));
    }

    /// The fault of `card::{A, B}`; the events are those that are meant.
    fn braces(&mut self, before: &TokenStream, group: &Group) -> Error {
        let names = entries(group.stream()).into_iter();
        let paths: Vec<Path> = names
            .filter_map(|name| syn::parse2(quote!(#before #name)).ok())
            .collect();
        let list: Vec<String> = paths.iter().map(text).collect();
        self.named.extend(paths.into_iter().map(Event::whole));
        let message = if list.is_empty() {
            NOT_A_PATH.to_owned()
        } else {
            format!("name each event by itself: `{}`", list.join(", "))
        };
        Error::new(group.span(), message)
    }

    /// Sorts out what only looks like an event.
    fn check(&mut self, block: &Block, errors: &mut Errors) {
        for event in std::mem::take(&mut self.named) {
            if event.path.is_ident("unknown") {
                self.unknown.push(event.path);
            } else if let Some(error) = fault(&event.path, block) {
                errors.push(error);
            } else {
                self.named.push(event);
            }
        }
    }
}

fn fault(path: &Path, block: &Block) -> Option<Error> {
    let message = if let Some(name) = wire::type_of_path(path) {
        let path = text(path);
        format!("`{path}` is the name on the wire: write the path of its type, `{name}`")
    } else {
        let word = path.get_ident()?;
        word_fault(word, block)?
    };
    Some(Error::new_spanned(path, message))
}

fn word_fault(word: &Ident, block: &Block) -> Option<String> {
    if word == "Self" {
        return Some("`Self` is the handler: name the events of the method, such as `background_call_card::Initialized`".to_owned());
    }
    if block.has_parameter(word) {
        return Some(format!(
            "`{word}` is a parameter of the block: `#[on(...)]` names events that are known, such as `background_call_card::Initialized`"
        ));
    }
    let text = word.to_string();
    let is_small = text.starts_with(|first: char| first.is_ascii_lowercase());
    let help = did_you_mean(&text, &["unknown"]);
    (is_small && !help.is_empty()).then(|| format!("`{word}` is no event{help}"))
}

/// What is between the commas.
fn entries(tokens: TokenStream) -> Vec<TokenStream> {
    let split = |input: ParseStream<'_>| {
        let mut entries = Vec::new();
        while !input.is_empty() {
            entries.push(up_to_comma(input)?);
        }
        Ok(entries)
    };
    split.parse2(tokens).unwrap_or_default()
}

/// `#[on(...)]` where it does not belong, and the paths it names.
pub(super) fn misplaced(on: &Attribute, place: &str, block: &Block, errors: &mut Errors) -> Events {
    let message = format!("`#[on(...)]` goes on a method of the block, not on {place}");
    errors.push(Error::new_spanned(on, message));
    let mut events = Events::default();
    events.read(on, block, &mut Errors::default());
    events.is_faulty = true;
    events
}

/// The paths of `#[on(...)]`s whose block is not looked at.
pub(super) fn paths(on: &[Attribute]) -> Vec<Path> {
    let lists = on.iter().filter_map(|on| on.meta.require_list().ok());
    let entries = lists.flat_map(|list| entries(list.tokens.clone()));
    let paths = entries.filter_map(|entry| syn::parse2::<Path>(entry).ok());
    paths.filter(|path| !path.is_ident("unknown")).collect()
}
