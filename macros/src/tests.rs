//! Whatever a user has typed so far, the macros answer with tokens: they never panic, and never swallow the user's item.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod mutate;
mod seeds;

use bitrix24_placement_spec::{Files, bitrix24, load};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::{
    prelude::*,
    sample::select,
    test_runner::{Config, TestCaseResult},
};

use mutate::{Edit, Forest, TextEdit};
use seeds::{ARGUMENTS, DERIVES, EVENTS, HALF_TYPED, HANDLERS, SPEC};

const CASES: u32 = 1500;

fn config(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}

/// Calls every macro.
fn expand_all(input: &TokenStream) -> TestCaseResult {
    events(input);
    derive(input)?;
    handler(input.clone(), input)?;
    handler(TokenStream::new(), input)
}

fn events(input: &TokenStream) {
    // The whole Bitrix24 spec is another test's; here it would be made thousands of times.
    if !flat(input).iter().any(|token| token == "bitrix24") {
        crate::events::expand(input.clone());
    }
}

/// What comes out is items, whatever goes in.
fn derive(input: &TokenStream) -> TestCaseResult {
    let output = crate::derive::expand(input.clone());
    let error = syn::parse2::<syn::File>(output.clone()).err();
    prop_assert!(error.is_none(), "{error:?}: {input}\nbecomes\n{output}");
    Ok(())
}

/// The item is in what comes out, whatever goes in.
fn handler(arguments: TokenStream, item: &TokenStream) -> TestCaseResult {
    let output = crate::handler::expand(arguments, item);
    let (item_tokens, output_tokens) = (flat(item), flat(&output));
    let is_there = item_tokens.is_empty()
        || output_tokens
            .windows(item_tokens.len())
            .any(|window| window == item_tokens);
    prop_assert!(is_there, "{item}\nis not in\n{output}");
    Ok(())
}

/// The tokens one by one, without `#[on...]`, which only the macro knows.
fn flat(tokens: &TokenStream) -> Vec<String> {
    let mut flat = Vec::new();
    flatten(tokens.clone(), &mut flat);
    loop {
        let without = without_on(&flat);
        // One that stood inside another, `# #[on] [on]`, leaves the other behind.
        if without.len() == flat.len() {
            return flat;
        }
        flat = without;
    }
}

fn without_on(mut rest: &[String]) -> Vec<String> {
    let mut kept = Vec::new();
    while let [first, after @ ..] = rest {
        if rest.starts_with(&["#", "[", "on"].map(str::to_owned)) {
            rest = after_brackets(after);
        } else {
            kept.push(first.clone());
            rest = after;
        }
    }
    kept
}

fn flatten(tokens: TokenStream, flat: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                flat.extend(open.map(str::to_owned));
                flatten(group.stream(), flat);
                flat.extend(close.map(str::to_owned));
            }
            token => flat.push(token.to_string()),
        }
    }
}

fn brackets(delimiter: Delimiter) -> (Option<&'static str>, Option<&'static str>) {
    match delimiter {
        Delimiter::Parenthesis => (Some("("), Some(")")),
        Delimiter::Brace => (Some("{"), Some("}")),
        Delimiter::Bracket => (Some("["), Some("]")),
        Delimiter::None => (None, None),
    }
}

/// What follows the brackets that `tokens` begin with.
fn after_brackets(tokens: &[String]) -> &[String] {
    let mut open = 0_usize;
    let end = tokens.iter().position(|token| {
        match token.as_str() {
            "[" => open += 1,
            "]" => open -= 1,
            _ => {}
        }
        open == 0
    });
    &tokens[end.map_or(tokens.len(), |end| end + 1)..]
}

/// Tokens of `seed` after `edits`.
fn mutated(seed: &str, edits: &[Edit]) -> TokenStream {
    let mut forest = Forest::of(seed.parse().expect("seeds are tokens"));
    for edit in edits {
        forest.apply(edit);
    }
    forest.into_tokens()
}

/// Text of `seed` after `edits`, if it still is tokens.
fn retyped(seed: &str, edits: &[TextEdit]) -> Option<TokenStream> {
    mutate::text(seed, edits).parse().ok()
}

#[test]
fn seeds_are_valid() {
    for seed in EVENTS {
        crate::events::expand(seed.parse().unwrap());
    }
    for seed in DERIVES {
        let output = crate::derive::expand(seed.parse().unwrap());
        assert!(!is_error(&output), "{seed}: {output}");
    }
    for seed in HANDLERS {
        let output = crate::handler::expand(TokenStream::new(), &seed.parse().unwrap());
        assert!(!is_error(&output), "{seed}: {output}");
    }
    for seed in ARGUMENTS {
        let output = crate::handler::expand(seed.parse().unwrap(), &HANDLERS[0].parse().unwrap());
        assert!(!is_error(&output), "{seed}: {output}");
    }
}

fn is_error(output: &TokenStream) -> bool {
    flat(output).iter().any(|token| token == "compile_error")
}

#[test]
fn half_typed_items_expand() {
    for item in HALF_TYPED {
        let expanded = expand_all(&item.parse().expect("it is tokens"));
        expanded.unwrap_or_else(|error| panic!("{item}: {error}"));
    }
}

/// As if each seed was typed from its beginning; brackets are closed, as an editor does.
#[test]
fn beginnings_of_items_expand() {
    for seed in EVENTS.iter().chain(DERIVES).chain(HANDLERS) {
        let forest = Forest::of(seed.parse().unwrap());
        for length in 0..=forest.len() {
            let expanded = expand_all(&forest.beginning(length));
            expanded.unwrap_or_else(|error| panic!("{seed}: {error}"));
        }
    }
}

proptest! {
    #![proptest_config(config(CASES))]

    #[test]
    fn events_never_panic(seed in select(EVENTS), edits in mutate::edits()) {
        events(&mutated(seed, &edits));
    }

    #[test]
    fn derive_never_panics(seed in select(DERIVES), edits in mutate::edits()) {
        derive(&mutated(seed, &edits))?;
    }

    #[test]
    fn handler_keeps_the_item(seed in select(HANDLERS), edits in mutate::edits()) {
        handler(TokenStream::new(), &mutated(seed, &edits))?;
    }

    #[test]
    fn handler_keeps_the_item_whatever_its_arguments(
        seed in select(HANDLERS),
        arguments in select(ARGUMENTS),
        edits in mutate::edits(),
    ) {
        handler(mutated(arguments, &edits), &seed.parse().unwrap())?;
    }

    #[test]
    fn text_never_panics(
        seed in select([EVENTS, DERIVES, HANDLERS].concat()),
        edits in mutate::text_edits(),
    ) {
        if let Some(tokens) = retyped(seed, &edits) {
            expand_all(&tokens)?;
        }
    }

    #[test]
    fn specs_never_panic(edits in mutate::text_edits()) {
        let _ = load("spec.json", &Changed { path: "spec.json", text: mutate::text(SPEC, &edits) });
    }
}

proptest! {
    #![proptest_config(config(CASES / 10))]

    /// One file of the built-in spec is changed; the others are as they are.
    #[test]
    fn the_built_in_spec_never_panics(
        (path, text) in select(bitrix24::FILES),
        edits in mutate::text_edits(),
    ) {
        let _ = load(bitrix24::INDEX, &Changed { path, text: mutate::text(text, &edits) });
    }
}

/// The built-in spec with one file changed.
struct Changed {
    path: &'static str,
    text: String,
}

impl Files for Changed {
    fn read(&self, path: &str) -> std::io::Result<String> {
        if path == self.path {
            return Ok(self.text.clone());
        }
        let files = bitrix24::FILES.iter();
        let mut texts = files
            .filter(|(known, _)| *known == path)
            .map(|(_, text)| *text);
        texts
            .next()
            .map(str::to_owned)
            .ok_or_else(|| std::io::ErrorKind::NotFound.into())
    }
}
