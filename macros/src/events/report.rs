//! Faults of a spec as errors of the compiler.

use bitrix24_placement_spec::Report;
use proc_macro2::Span;
use syn::Error;

/// Most faults that are shown; the rest is counted.
const SHOWN: usize = 20;

/// One error per fault, all on the token that names the spec.
pub(crate) fn errors(report: &Report, span: Span) -> impl Iterator<Item = Error> {
    let faults = report.faults();
    let shown = faults
        .iter()
        .take(SHOWN)
        .map(|fault| without_level(&fault.to_string()));
    let hidden = faults.len().saturating_sub(SHOWN);
    let rest = (hidden > 0).then(|| match hidden {
        1 => "1 more fault of the spec is not shown".to_owned(),
        _ => format!("{hidden} more faults of the spec are not shown"),
    });
    shown
        .chain(rest)
        .map(move |message| Error::new(span, message))
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
