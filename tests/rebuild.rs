//! An edit of a spec file reaches the user's program with the next build.
//!
//! What counts is what the *program* says: cargo shows old messages again without building anything.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

#[path = "rebuild/scratch.rs"]
mod scratch;

use std::{
    fs::{self, File},
    path::Path,
    process::Command,
    time::{Duration, SystemTime},
};

use scratch::{Scratch, runtime, target, text};

const PROGRAM: &str = include_str!("rebuild/program.rs");
const PACKAGE: &str = "rebuilt-user";

/// The spec files, by what they are to the program: where they are, and the group they declare.
const IN_PACKAGE: Spec = Spec("rebuilt-user/spec/index.json", "front");
const INCLUDED: Spec = Spec("rebuilt-user/spec/more/included.json", "back");
const BESIDE: Spec = Spec("rebuilt-user/src/nested/beside.json", "side");
const OUTSIDE: Spec = Spec("shared/outside.json", "gate");
const ALL: [Spec; 4] = [IN_PACKAGE, INCLUDED, BESIDE, OUTSIDE];

/// Path of a spec file, and its group.
#[derive(Clone, Copy, PartialEq)]
struct Spec(&'static str, &'static str);

/// What a spec says of its one event.
#[derive(Clone, Copy, PartialEq)]
struct Event {
    name: &'static str,
    ty: &'static str,
}

const FIRST: Event = Event {
    name: "Door::opened",
    ty: "id",
};

impl Spec {
    /// The text of the file. The event keeps its Rust name, so that the program compiles whatever the wire name is.
    fn text(self, event: Event) -> String {
        let Event { name, ty } = event;
        let Self(_, group) = self;
        let include = if self == IN_PACKAGE {
            "\"include\": [\"more/included.json\"],"
        } else {
            ""
        };
        // A wire name is unique in a spec, so it has the group in it.
        format!(
            "{{\n  \"format\": 1, {include}\n  \"groups\": {{\n    \"{group}\": {{\n      \"events\": {{\n        \
             \"{group}.{name}\": {{\n          \"name\": \"Opened\",\n          \
             \"payload\": {{ \"fields\": {{ \"VISITOR\": {{ \"type\": \"{ty}\" }} }} }}\n        }}\n      }}\n    }}\n  }}\n}}\n"
        )
    }

    /// What the program prints of it.
    fn printed(self, event: Event) -> String {
        let ty = match event.ty {
            "id" => "Id",
            "boolean" => "bool",
            other => panic!("no type of the test: {other}"),
        };
        format!("{}.{}: {ty}", self.1, event.name)
    }
}

/// A user's package, and the time of its last edit.
struct User {
    scratch: Scratch,
    clock: SystemTime,
}

impl User {
    fn new() -> Self {
        let scratch = Scratch::new("rebuild");
        scratch.package(
            PACKAGE,
            "2024",
            &runtime("bitrix24-placement", ", default-features = false"),
        );
        scratch.write("rebuilt-user/src/main.rs", PROGRAM);
        let nested = "bitrix24_placement::placement_events!(\"beside.json\");\n";
        scratch.write("rebuilt-user/src/nested/mod.rs", nested);
        // Edits get times of their own, an hour apart: nothing depends on how fast they follow each other, or on how
        // exact the file system's clock is.
        let clock = SystemTime::now();
        let mut user = Self { scratch, clock };
        for spec in ALL {
            user.edit(spec, &spec.text(FIRST));
        }
        user
    }

    /// Changes a file, later than anything before.
    fn edit(&mut self, spec: Spec, text: &str) {
        self.scratch.write(spec.0, text);
        self.clock += Duration::from_secs(3600);
        self.date(spec, self.clock);
    }

    fn date(&self, spec: Spec, time: SystemTime) {
        let file = File::options()
            .write(true)
            .open(self.scratch.path(spec.0))
            .unwrap();
        file.set_modified(time).unwrap();
    }

    /// Makes all files older than the last build, so that only an edit is a reason to build again.
    fn settle(&self) {
        for spec in ALL {
            self.date(spec, SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 30));
        }
    }

    /// Builds, and says what is wrong if that fails.
    fn build(&self) -> Result<(), String> {
        let output = self.scratch.cargo(PACKAGE, &["build", "--quiet"]);
        if output.status.success() {
            Ok(())
        } else {
            Err(text(&output.stderr))
        }
    }

    /// What the program prints after a build: a line for each spec, in the order of `ALL`.
    #[track_caller]
    fn run(&self) -> Vec<String> {
        if let Err(error) = self.build() {
            panic!("the user's package does not build:\n{error}");
        }
        self.settle();
        let output = Command::new(program()).output().expect("it runs");
        assert!(output.status.success(), "{output:?}");
        text(&output.stdout).lines().map(str::to_owned).collect()
    }

    /// The error of a build that must fail.
    #[track_caller]
    fn fail(&self) -> String {
        match self.build() {
            Ok(()) => panic!("the user's package builds, though its spec is broken"),
            Err(error) => {
                self.settle();
                error
            }
        }
    }

    /// What the program must print if `spec` has `event`, and all others have what they had at first.
    #[track_caller]
    fn expect(&self, spec: Spec, event: Event, what: &str) {
        let expected = ALL.map(|other| other.printed(if other == spec { event } else { FIRST }));
        assert_eq!(self.run(), expected, "after {what} in {}", spec.0);
    }

    /// Every kind of edit that a spec file can see.
    #[track_caller]
    fn check(&mut self, spec: Spec) {
        let renamed = Event {
            name: "Door::opend",
            ..FIRST
        };
        self.edit(spec, &spec.text(renamed));
        self.expect(spec, renamed, "renaming the event");

        let retyped = Event {
            ty: "boolean",
            ..FIRST
        };
        self.edit(spec, &spec.text(retyped));
        self.expect(spec, retyped, "changing a type");

        let broken = spec.text(retyped).replace("\"payload\"", "\"paylod\"");
        self.edit(spec, &broken);
        self.expect_fault(
            spec,
            "unknown key `paylod`",
            &position(&broken, "\"paylod\""),
        );

        self.edit(spec, "{");
        self.expect_fault(spec, "", ":1:");

        fs::remove_file(self.scratch.path(spec.0)).unwrap();
        assert!(self.build().is_err(), "{} is gone, and it builds", spec.0);

        self.edit(spec, &spec.text(FIRST));
        self.expect(spec, FIRST, "repairing the spec");
    }

    /// The error of a broken spec has a path, a line and a column.
    #[track_caller]
    fn expect_fault(&self, spec: Spec, message: &str, position: &str) {
        let error = self.fail();
        let file = Path::new(spec.0).file_name().unwrap().to_str().unwrap();
        let place = format!("{file}{position}");
        assert!(error.contains(message), "no {message:?} in:\n{error}");
        assert!(error.contains(&place), "no {place:?} in:\n{error}");
    }
}

/// The program that the last build has made.
fn program() -> std::path::PathBuf {
    let name = format!("{PACKAGE}{}", std::env::consts::EXE_SUFFIX);
    target().join("debug").join(name)
}

/// `:line:column` of the first place where `text` has `needle`, counted from one.
fn position(text: &str, needle: &str) -> String {
    let before = &text[..text.find(needle).expect("it is there")];
    let line = before.lines().count();
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1;
    format!(":{line}:{column}")
}

#[test]
fn an_edit_of_any_spec_file_reaches_the_program() {
    let mut user = User::new();
    user.expect(IN_PACKAGE, FIRST, "nothing");
    for spec in ALL {
        user.check(spec);
    }
    nothing_is_built_without_an_edit(&user);
    user.edit(
        OUTSIDE,
        &OUTSIDE.text(Event {
            ty: "json",
            ..FIRST
        }),
    );
    a_type_that_no_longer_fits_stops_the_build(&user);
}

/// The control: it is the edits that make the program new, not that it is built anew every time.
fn nothing_is_built_without_an_edit(user: &User) {
    user.run();
    let built = modified(&program());
    user.run();
    assert_eq!(built, modified(&program()), "built again without an edit");
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

#[track_caller]
fn a_type_that_no_longer_fits_stops_the_build(user: &User) {
    let error = user.fail();
    for part in ["Json", "Shown", "src/main.rs"] {
        assert!(error.contains(part), "no {part:?} in:\n{error}");
    }
}
