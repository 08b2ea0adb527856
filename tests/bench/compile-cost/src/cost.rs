//! What the crate alone costs to compile, its dependencies built before.

use crate::{
    Result,
    event::events,
    form::Form,
    meter::Usage,
    project::{Profile, Project, root},
    table,
};

pub(crate) fn run(forms: &[Form], counts: &[usize]) -> Result<()> {
    let projects = prepared(forms)?;
    for &count in counts {
        for profile in Profile::ALL {
            let mut used = Vec::new();
            for (form, project) in &projects {
                project.write(form.files(&events(count)))?;
                used.push((*form, least(project, profile, runs(count))?));
                eprintln!("{count} events, {}, {}: done", profile.name(), form.name());
            }
            print(count, profile, &used);
        }
    }
    Ok(())
}

/// A crate for each form, with its dependencies built.
fn prepared(forms: &[Form]) -> Result<Vec<(Form, Project)>> {
    let projects = forms.iter().map(|&form| {
        let project = Project::new(form.name(), &form.dependencies(&root()))?;
        project.write(form.files(&events(4)))?;
        for profile in Profile::ALL {
            project.build(&["--profile", profile.name()])?;
        }
        Ok((form, project))
    });
    projects.collect()
}

/// Short runs are noisy, long ones expensive.
fn runs(count: usize) -> usize {
    (2_000 / count.max(1)).clamp(2, 5)
}

/// The least of several runs.
fn least(project: &Project, profile: Profile, runs: usize) -> Result<Usage> {
    let mut least = project.measure(profile)?;
    for _ in 1..runs {
        let used = project.measure(profile)?;
        least.cpu = least.cpu.min(used.cpu);
        least.memory = least.memory.min(used.memory);
    }
    Ok(least)
}

fn print(count: usize, profile: Profile, used: &[(Form, Usage)]) {
    let serde = used.iter().find(|(form, _)| *form == Form::Serde);
    let serde = serde.map_or(Usage::default(), |(_, used)| *used);
    let row = |(form, used): &(Form, Usage)| {
        vec![
            form.title().to_owned(),
            format!("{:.2}", used.cpu),
            table::ratio(used.cpu, serde.cpu),
            table::megabytes(used.memory),
            table::ratio(used.memory, serde.memory),
        ]
    };
    table::print(
        &format!("{count} events, {}", profile.name()),
        &["", "CPU, s", "of `serde`", "peak memory, MB", "of `serde`"],
        &used.iter().map(row).collect::<Vec<_>>(),
    );
}
