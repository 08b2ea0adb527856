//! `placement_events!`: a spec becomes Rust items.

mod choose;
mod disk;
mod dump;
mod input;
mod report;

use bitrix24_placement_codegen::{Options, generate};
use bitrix24_placement_spec::{Inline, Report, bitrix24, load, model::Spec};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Error, LitStr, Visibility, parse::Parser};

use crate::errors::Errors;
use disk::Disk;
use input::{Choices, Input, Source};

/// The whole macro.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let (input, mut errors) = match Parser::parse2(Input::parse, tokens) {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let Input {
        runtime,
        sources,
        choices,
    } = input;
    let options = Options::default().with_runtime(runtime_path(runtime, &choices));
    let (spec, mut output) = read(&sources, &mut errors);
    if let Some(mut spec) = spec {
        choose::choose(&mut spec, &choices, &mut errors);
        let options = choose::options(&spec, &choices, options, &mut errors);
        let items = wrapped(&spec, options, &choices);
        output.extend(match &choices.dump {
            None => items,
            Some(path) => dump::dump(&items, path).unwrap_or_else(|error| {
                errors.push(error);
                items
            }),
        });
    }
    output.extend(errors.into_tokens());
    output
}

/// `$crate`, unless the user says another path, or wants a text: there is no `$crate` in a file.
fn runtime_path(known: TokenStream, choices: &Choices) -> TokenStream {
    match (&choices.runtime, &choices.dump) {
        (Some(path), _) => quote!(#path),
        (None, Some(_)) => quote!(::bitrix24_placement),
        (None, None) => known,
    }
}

/// The items, in a module of their own if the user wants one.
fn wrapped(spec: &Spec, options: Options, choices: &Choices) -> TokenStream {
    let visibility = choices.visibility.clone();
    match &choices.module {
        None => {
            let options =
                visibility.map_or(options.clone(), |vis| options.with_visibility(quote!(#vis)));
            generate(spec, &options)
        }
        Some(name) => {
            let visibility = visibility.unwrap_or(Visibility::Inherited);
            let docs = format!(" The events of {}.", spec.files().join(", "));
            let items = generate(spec, &options);
            quote! {
                #[doc = #docs]
                #visibility mod #name {
                    #items
                }
            }
        }
    }
}

/// The spec, if it is valid, and the tokens that make the compiler watch its files; faults are noted.
fn read(sources: &[Source], errors: &mut Errors) -> (Option<Spec>, TokenStream) {
    match sources {
        [] => (None, TokenStream::new()),
        [Source::Bitrix24(span)] => (checked(bitrix24::spec(), *span, errors), TokenStream::new()),
        [Source::Inline(text)] => {
            let files = Inline::new("inline", text.value());
            (
                checked(load("inline", &files), text.span(), errors),
                TokenStream::new(),
            )
        }
        several => match paths(several) {
            Ok(paths) => on_disk(&paths, errors),
            Err(error) => {
                errors.push(error);
                (None, TokenStream::new())
            }
        },
    }
}

/// Several sources are files of one spec.
fn paths(sources: &[Source]) -> Result<Vec<&LitStr>, Error> {
    let message = "inline text is a whole spec: it cannot be joined with others";
    let paths = sources.iter().map(|source| match source {
        Source::Path(path) => Ok(path),
        Source::Inline(text) => Err(Error::new(text.span(), message)),
        Source::Bitrix24(span) => Err(Error::new(*span, message)),
    });
    paths.collect()
}

fn on_disk(paths: &[&LitStr], errors: &mut Errors) -> (Option<Spec>, TokenStream) {
    let span = paths
        .first()
        .map_or_else(Span::call_site, |path| path.span());
    match Disk::find(paths) {
        Err(faults) => {
            for fault in faults {
                errors.push(fault);
            }
            (None, TokenStream::new())
        }
        Ok(disk) => {
            let spec = checked(load(disk.root(), &disk), span, errors);
            (spec, disk.tracked())
        }
    }
}

fn checked(spec: Result<Spec, Report>, span: Span, errors: &mut Errors) -> Option<Spec> {
    match spec {
        Ok(spec) => Some(spec),
        Err(report) => {
            report::errors(&report, span).for_each(|error| errors.push(error));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use bitrix24_placement_codegen::{Options, generate};
    use bitrix24_placement_spec::{Inline, Report, load};
    use quote::quote;

    use super::expand;

    const SPEC: &str = r#"{
        "format": 1,
        "enums": { "Mood": { "values": { "calm": "Slowly." } } },
        "groups": { "door": { "events": { "Door.opened": { "payload": { "args": { "mood": { "type": "Mood" } } } } } } }
    }"#;

    #[test]
    fn a_build_script_makes_the_same_tokens() -> Result<(), Report> {
        let spec = load("inline", &Inline::new("inline", SPEC))?;
        let script = generate(&spec, &Options::default());
        let expanded = expand(quote!(crate = ::bitrix24_placement; inline = #SPEC));
        assert_eq!(expanded.to_string(), script.to_string());
        Ok(())
    }

    #[test]
    fn every_fault_is_reported_and_the_rest_is_made() {
        let expanded = expand(quote! {
            crate = ::bitrix24_placement;
            inline = #SPEC,
            only = ["Door.opend", "Door.opened"],
            open = [Moods],
            derive = { Opned: [Hash], door::DoorOpened.moot: [Hash] },
        });
        let expanded = expanded.to_string();
        for message in [
            "the spec has no event `Door.opend`: did you mean `Door.opened`?",
            "the spec has no enum `Moods`: did you mean `Mood`?",
            "the spec has no type `Opned`",
            "the spec has no field `moot`: did you mean `mood`?",
        ] {
            assert!(expanded.contains(message), "{message}\n{expanded}");
        }
        assert!(expanded.contains("struct DoorOpened"));
    }
}
