//! The expansion as a file, so that errors and debuggers point at lines. `rustfmt` makes it pretty.

use std::{env, fs, path::PathBuf};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, LitStr};

/// Writes the items to a file, relative to the package, and includes it in their place.
pub(crate) fn dump(items: &TokenStream, path: &LitStr) -> Result<TokenStream, Error> {
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let file = package.join(path.value());
    let text = format!(
        "// Written by `placement_events!` at every build.\n{}",
        lines(items.clone())
    );
    let failed = |error| {
        Error::new(
            path.span(),
            format!("cannot write `{}`: {error}", path.value()),
        )
    };
    // A file that has not changed is left alone: its time would make cargo build again.
    if fs::read_to_string(&file).ok().as_deref() != Some(&text) {
        fs::write(&file, text).map_err(failed)?;
    }
    let file = file
        .to_str()
        .ok_or_else(|| Error::new(path.span(), "the path is no text"))?;
    Ok(quote!(::core::include!(#file);))
}

/// Tokens with a line for each statement.
fn lines(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut after_joint = true;
    for token in tokens {
        if !after_joint && !text.ends_with('\n') {
            text.push(' ');
        }
        after_joint = false;
        match token {
            TokenTree::Group(group) => {
                text.push_str(&group_lines(group.delimiter(), group.stream()));
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                after_joint = punct.spacing() == Spacing::Joint || punct.as_char() == '\'';
                if punct.as_char() == ';' {
                    text.push('\n');
                }
            }
            token => text.push_str(&token.to_string()),
        }
    }
    text
}

fn group_lines(delimiter: Delimiter, tokens: TokenStream) -> String {
    let inner = lines(tokens);
    match delimiter {
        Delimiter::Brace => format!("{{\n{inner}\n}}\n"),
        Delimiter::Bracket => format!("[{inner}]\n"),
        Delimiter::Parenthesis => format!("({inner})"),
        Delimiter::None => inner,
    }
}
