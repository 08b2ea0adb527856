//! What an event adds to a program.

use std::fs;

use crate::{
    Result,
    event::{Event, Payload, Type, events, types},
    form::Form,
    project::{NAME, Project, root},
    table,
};

/// Events of each kind that are added, so that alignment of sections averages out.
const ADDED: usize = 64;

/// Events of the program they are added to.
const BASE: usize = 12;

/// The text is hidden from the optimizer, so that everything a delivery may need stays in.
const MAIN: &str = "fn main() {\n    drop(measured::deliver(std::hint::black_box(\"{}\")));\n}\n";

const PROFILES: &str = "\n[profile.release]\nstrip = true\n\n[profile.small]\ninherits = \"release\"\nopt-level = \"z\"\n";

/// A machine that programs are built for.
struct Target {
    title: &'static str,
    args: &'static [&'static str],
    file: &'static str,
}

const TARGETS: [Target; 2] = [
    Target {
        title: "native, `opt-level = 3`",
        args: &["--release"],
        file: "release",
    },
    Target {
        title: "`wasm32-unknown-unknown`, `opt-level = \"z\"`",
        args: &["--profile", "small", "--target", "wasm32-unknown-unknown"],
        file: "wasm32-unknown-unknown/small",
    },
];

pub(crate) fn run() -> Result<()> {
    let forms = [Form::Spec, Form::Serde];
    let projects = forms.map(|form| project(form).map(|project| (form, project)));
    let projects = projects.into_iter().collect::<Result<Vec<_>>>()?;
    for target in &TARGETS {
        let mut rows = Vec::new();
        for (title, payload) in kinds() {
            let added = projects
                .iter()
                .map(|(form, project)| added(*form, project, target, &payload));
            let added = added.collect::<Result<Vec<_>>>()?;
            if let [spec, serde] = *added {
                rows.push(vec![
                    title.to_owned(),
                    format!("{spec:.0}"),
                    format!("{serde:.0}"),
                    table::ratio(spec, serde),
                ]);
            }
        }
        let head = [
            "bytes added by an event with",
            "`placement_events!`",
            "`serde`",
            "ratio",
        ];
        table::print(target.title, &head, &rows);
    }
    Ok(())
}

fn kinds() -> [(&'static str, Payload); 3] {
    [
        ("no data", Payload::None),
        ("one value", Payload::Value(Type::String)),
        ("an object of five fields", Payload::Object(types(0, 5))),
    ]
}

fn project(form: Form) -> Result<Project> {
    let dependencies = format!("{}{PROFILES}", form.dependencies(&root()));
    Project::new(&format!("size-{}", form.name()), &dependencies)
}

/// Bytes that one event of a kind adds.
fn added(form: Form, project: &Project, target: &Target, payload: &Payload) -> Result<f64> {
    let base = size(form, project, target, &events(BASE))?;
    let mut more = events(BASE);
    more.extend((BASE..BASE + ADDED).map(|number| Event::new(number, payload.clone())));
    Ok((size(form, project, target, &more)? - base) / ADDED as f64)
}

fn size(form: Form, project: &Project, target: &Target, events: &[Event]) -> Result<f64> {
    let mut files = form.files(events);
    files.push(("src/main.rs", MAIN.into()));
    project.write(files)?;
    project.build(target.args)?;
    let directory = project.target().join(target.file);
    let program = [
        NAME.to_owned(),
        format!("{NAME}.wasm"),
        format!("{NAME}.exe"),
    ]
    .into_iter()
    .map(|name| directory.join(name))
    .find(|path| path.is_file());
    let program = program.ok_or("no program was built")?;
    Ok(fs::metadata(program)?.len() as f64)
}
