//! `placement_events!`: a spec becomes Rust items.

mod choose;
mod disk;
mod dump;
mod input;
mod report;

use bitrix24_placement_codegen::{Options, generate};
use bitrix24_placement_spec::{
    Files, Inline,
    bitrix24::{self, BuiltIn},
    load, mend,
    model::Spec,
};
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
    let mut options = Options::default().with_runtime(runtime_path(runtime, &choices));
    if let [Source::Bitrix24(_)] = sources.as_slice() {
        options = options.with_diagnostics();
    }
    let Found {
        spec,
        is_sound,
        tracked: mut output,
    } = read(&sources, &mut errors);
    let is_left = spec.is_some();
    if let Some(mut spec) = spec {
        // What is left of a spec at fault may lack what was chosen.
        let (mut unfit, errors) = (Errors::default(), &mut errors);
        let chosen = if is_sound { &mut *errors } else { &mut unfit };
        choose::choose(&mut spec, &choices, chosen);
        let options = choose::options(&spec, &choices, options, chosen);
        let items = wrapped(&spec, options, &choices);
        output.extend(match &choices.dump {
            Some(path) if is_sound => dump::dump(&items, path).unwrap_or_else(|error| {
                errors.push(error);
                items
            }),
            _ => items,
        });
    }
    // Where nothing is left of a spec, its names are missed everywhere, and that is not worth telling.
    let errors = if is_left {
        errors.into_const()
    } else {
        Some(errors.into_tokens())
    };
    quote!(#output #errors)
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

/// What the sources say.
#[derive(Default)]
struct Found {
    /// The spec, or what is left of it without its faults.
    spec: Option<Spec>,
    is_sound: bool,
    /// Tokens that make the compiler watch the files.
    tracked: TokenStream,
}

/// Reads the spec; its faults are noted.
fn read(sources: &[Source], errors: &mut Errors) -> Found {
    match sources {
        [] => Found::default(),
        [Source::Bitrix24(span)] => checked(bitrix24::INDEX, &BuiltIn, *span, errors),
        [Source::Inline(text)] => {
            let files = Inline::new("inline", text.value());
            checked("inline", &files, text.span(), errors)
        }
        several => {
            let paths = errors.note(paths(several));
            paths.map_or_else(Found::default, |paths| on_disk(&paths, errors))
        }
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

fn on_disk(paths: &[&LitStr], errors: &mut Errors) -> Found {
    let span = paths
        .first()
        .map_or_else(Span::call_site, |path| path.span());
    let disk = Disk::find(paths, errors);
    if disk.count() == 0 {
        return Found::default();
    }
    let found = checked(disk.root(), &disk, span, errors);
    Found {
        is_sound: found.is_sound && disk.count() == paths.len(),
        tracked: disk.tracked(),
        ..found
    }
}

fn checked(root: &str, files: &dyn Files, span: Span, errors: &mut Errors) -> Found {
    let loaded = load(root, files);
    let is_sound = loaded.is_ok();
    let spec = loaded.map_or_else(
        |report| {
            report::errors(&report, span).for_each(|error| errors.push(error));
            mend(root, files)
        },
        Some,
    );
    Found {
        spec,
        is_sound,
        tracked: TokenStream::new(),
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
