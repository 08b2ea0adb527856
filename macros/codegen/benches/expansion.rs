//! How long a spec takes from text to tokens: `cargo bench --bench expansion` (or `--profile dev`, as macros are built).

use std::{fmt::Write as _, hint::black_box, io, time::Instant};

use bitrix24_placement_codegen::{Options, generate};
use bitrix24_placement_spec::{Files, Inline, bitrix24, load};

/// A spec like those of the compile-cost benchmark: a quarter of the events without data, a quarter with single values,
/// half with objects of 3 to 11 fields.
fn synthetic(events: usize) -> String {
    let mut text = String::from(
        r#"{"format":1,"enums":{"State":{"values":{"idle":"Not connected.","busy":"Talking.","done":"Over."}}},
"objects":{"Link":{"fields":{"KIND":{"type":"string","docs":"What it is."},"ID":{"type":"id"}}}},
"groups":{"load":{"prefix":"Load::","events":{"#,
    );
    for event in 0..events {
        let comma = if event == 0 { "" } else { ",\n" };
        let payload = match event % 4 {
            0 => r#""none""#.to_owned(),
            1 => r#"{"args":{"value":{"type":"string","docs":"What was typed."}}}"#.to_owned(),
            _ => object(event),
        };
        let _ = write!(
            text,
            r#"{comma}"Load::event{event}Happened":{{"docs":"Comes when number {event} happened.","payload":{payload}}}"#
        );
    }
    text.push_str("}}}}");
    text
}

fn object(event: usize) -> String {
    const TYPES: [&str; 6] = [
        r#""type":"string""#,
        r#""type":"integer""#,
        r#""type":"boolean""#,
        r#""type":"string","presence":"may_be_absent","empties":["absent","empty_string"],"nothing":"nobody knows""#,
        r#""type":"State""#,
        r#""type":{"list":"Link"},"empties":["empty_array"]"#,
    ];
    let fields = (0..3 + event % 9).map(|field| {
        let ty = TYPES[(event + field) % TYPES.len()];
        format!(r#""FIELD_NUMBER_{field}":{{{ty},"docs":"The field number {field}."}}"#)
    });
    format!(
        r#"{{"fields":{{{}}}}}"#,
        fields.collect::<Vec<_>>().join(",")
    )
}

struct BuiltIn;

impl Files for BuiltIn {
    fn read(&self, path: &str) -> io::Result<String> {
        Files::read(&bitrix24::BuiltIn, path)
    }
}

/// Best of several runs, in milliseconds: read and check, then generate; and the number of tokens.
fn measure(name: &str, root: &str, files: &dyn Files, runs: usize) {
    let (mut reading, mut generating, mut tokens) = (f64::MAX, f64::MAX, 0);
    for _ in 0..runs {
        let start = Instant::now();
        let spec = match load(root, files) {
            Ok(spec) => spec,
            Err(report) => return println!("{report}"),
        };
        reading = reading.min(start.elapsed().as_secs_f64() * 1e3);
        let start = Instant::now();
        let generated = black_box(generate(&spec, &Options::default()));
        generating = generating.min(start.elapsed().as_secs_f64() * 1e3);
        tokens = count(generated);
    }
    println!("{name:>14} {reading:10.1} {generating:10.1} {tokens:10}");
}

fn count(tokens: proc_macro2::TokenStream) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Group(group) => 2 + count(group.stream()),
            _ => 1,
        })
        .sum()
}

fn main() {
    println!(
        "{:>14} {:>10} {:>10} {:>10}",
        "spec", "read, ms", "expand, ms", "tokens"
    );
    measure("built-in", bitrix24::INDEX, &BuiltIn, 5);
    for events in [1_000, 10_000] {
        let text = synthetic(events);
        let name = format!("{events} events");
        measure(&name, "load.json", &Inline::new("load.json", text), 3);
    }
}
