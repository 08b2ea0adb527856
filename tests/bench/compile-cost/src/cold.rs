//! What the first build of a small application costs, all dependencies included.

use crate::{
    Result,
    form::Form,
    meter,
    project::{Profile, Project, root},
    table,
};

/// Three events of the built-in spec, handled by methods.
const SPEC: &str = r"use bitrix24_placement::{Dispatch, DispatchError, background_call_card as card, placement_handler};

pub struct Softphone;

#[placement_handler]
impl Softphone {
    #[on(card::Initialized)]
    fn initialized(&self, call: card::Initialized) {
        std::hint::black_box(call);
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: card::MuteButtonClick) {
        std::hint::black_box(event);
    }

    #[on(card::AnswerButtonClick)]
    fn answer(&self) {}
}

pub fn deliver(text: &str) -> Result<(), DispatchError> {
    Softphone.dispatch(text).map(drop)
}
";

/// The same by hand.
const SERDE: &str = r#"use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Initialized {
    pub call_id: String,
    pub phone_number: Option<String>,
    pub line_number: Option<String>,
    pub crm_entity_type: Option<String>,
    pub crm_entity_id: Option<u64>,
    #[serde(default)]
    pub crm_bindings: Vec<Binding>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub struct Binding {
    pub entity_type: String,
    pub entity_id: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "event", content = "args")]
pub enum Event {
    #[serde(rename = "BackgroundCallCard::initialized")]
    Initialized((Initialized,)),
    #[serde(rename = "BackgroundCallCard::muteButtonClick")]
    MuteButtonClick((bool,)),
    #[serde(rename = "BackgroundCallCard::answerButtonClick")]
    AnswerButtonClick([(); 0]),
}

pub fn deliver(text: &str) -> Result<(), serde_json::Error> {
    match serde_json::from_str(text)? {
        Event::Initialized((call,)) => drop(std::hint::black_box(call)),
        Event::MuteButtonClick((muted,)) => drop(std::hint::black_box(muted)),
        Event::AnswerButtonClick([]) => {}
    }
    Ok(())
}
"#;

/// Cargo compiles what comes from a registry in this way, and what is in a folder only when it is told to.
const PROFILE: &str = "\n[profile.dev]\nincremental = false\n";

/// Builds of each form; they alternate, so that a change of the machine's mood meets both, and the least counts.
const ROUNDS: usize = 5;

pub(crate) fn run() -> Result<()> {
    for profile in Profile::ALL {
        let forms = [(Form::Spec, SPEC), (Form::Serde, SERDE)];
        let [spec, serde] = forms.map(|(form, source)| Small::new(form, source));
        let (mut spec, mut serde) = (spec?, serde?);
        for _ in 0..ROUNDS {
            spec.build(profile)?;
            serde.build(profile)?;
        }
        let rows = [&spec, &serde].map(|small| {
            vec![
                small.form.title().to_owned(),
                format!("{:.2}", small.least),
                table::ratio(small.least, serde.least),
            ]
        });
        table::print(
            &format!("first build, {}", profile.name()),
            &["", "CPU, s", "of `serde`"],
            &rows,
        );
    }
    Ok(())
}

/// A small application.
struct Small {
    form: Form,
    project: Project,
    /// CPU seconds of a build from nothing, cargo and build scripts included.
    least: f64,
}

impl Small {
    fn new(form: Form, source: &str) -> Result<Self> {
        let manifest = format!("{}{PROFILE}", form.dependencies(&root()));
        let project = Project::new(&format!("cold-{}", form.name()), &manifest)?;
        project.write(vec![("src/lib.rs", source.to_owned())])?;
        project.fetch()?;
        let least = f64::INFINITY;
        Ok(Self {
            form,
            project,
            least,
        })
    }

    fn build(&mut self, profile: Profile) -> Result<()> {
        self.project.forget()?;
        let before = meter::children()?.cpu;
        self.project.build(&["--profile", profile.name()])?;
        self.least = self.least.min(meter::children()?.cpu - before);
        Ok(())
    }
}
