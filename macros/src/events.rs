//! `placement_events!`: a spec file becomes Rust items.

mod disk;
mod input;
mod report;

use bitrix24_placement_codegen::{Options, generate};
use bitrix24_placement_spec::{Report, bitrix24, load, model::Spec};
use proc_macro2::TokenStream;
use quote::quote;

use disk::Disk;
use input::{Input, Source};

/// The whole macro.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Input { runtime, source } = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    match source {
        Source::Bitrix24(span) => items(bitrix24::spec(), runtime, span),
        Source::Path(path) => match Disk::find(&path.value(), path.span()) {
            Err(message) => syn::Error::new(path.span(), message).into_compile_error(),
            Ok(disk) => {
                let items = items(load(disk.root(), &disk), runtime, path.span());
                let tracked = disk.tracked();
                quote!(#items #tracked)
            }
        },
    }
}

fn items(spec: Result<Spec, Report>, runtime: TokenStream, span: proc_macro2::Span) -> TokenStream {
    match spec {
        Ok(spec) => generate(&spec, &Options::default().with_runtime(runtime)),
        Err(report) => report::compile_errors(&report, span),
    }
}
