//! Faults of a spec as errors of the compiler.

use bitrix24_placement_spec::Report;
use proc_macro2::{Span, TokenStream};
use syn::Error;

/// Most faults that are shown; the rest is counted.
const SHOWN: usize = 20;

/// One error per fault, all on the token that names the spec.
pub(crate) fn compile_errors(report: &Report, span: Span) -> TokenStream {
    let faults = report.faults();
    let shown = faults
        .iter()
        .take(SHOWN)
        .map(|fault| without_level(&fault.to_string()));
    let hidden = faults.len().saturating_sub(SHOWN);
    let rest = (hidden > 0).then(|| format!("{hidden} more faults are not shown"));
    shown
        .chain(rest)
        .map(|message| Error::new(span, message).into_compile_error())
        .collect()
}

/// The compiler writes its own `error: ` in front.
fn without_level(fault: &str) -> String {
    match fault
        .strip_prefix("error[")
        .and_then(|rest| rest.split_once("]: "))
    {
        Some((_, message)) => message.to_owned(),
        None => fault.to_owned(),
    }
}
