//! Instructions of decoding, of a delivery on a server, and of expansion, compared with recorded ones: `cargo run --release --example counts`.
//!
//! They do not depend on how busy the machine is. They do depend on the compiler, so another one only gets a note, and a
//! little on the memory functions that the C library picks for the CPU, which is within the tolerance.
//! `UPDATE_EXPECT=1` rewrites the record.

#![expect(clippy::panic, reason = "a check that cannot be made must fail")]

mod server;
mod work;

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use work::Work;

/// More growth than this fails, in percent.
const TOLERANCE: f64 = 5.0;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().collect();
    if let [_, name, times] = &*args {
        return run(name, times);
    }
    let (record, compiler) = (record(), compiler());
    let recorded = fs::read_to_string(&record).unwrap_or_default();
    if env::var_os("UPDATE_EXPECT").is_some() {
        return update(&record, &compiler);
    }
    if recorded.lines().next() != Some(&compiler) {
        println!("not compared: this is {compiler}, the record is of another compiler");
        return ExitCode::SUCCESS;
    }
    compare(&recorded)
}

fn record() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("counts/recorded.txt")
}

/// The other side: does some work, so many times.
fn run(name: &str, times: &str) -> ExitCode {
    let work = work::ALL.iter().find(|work| work.name == name);
    let (Some(work), Ok(times)) = (work, times.parse::<usize>()) else {
        return ExitCode::FAILURE;
    };
    for _ in 0..times {
        (work.run)();
    }
    ExitCode::SUCCESS
}

fn update(record: &Path, compiler: &str) -> ExitCode {
    let mut text = format!("{compiler}\n");
    for work in &work::ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:>12}  {}", count(work), work.name);
    }
    print!("{text}");
    match fs::write(record, text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => panic!("{}: {error}", record.display()),
    }
}

fn compare(recorded: &str) -> ExitCode {
    println!("| instructions | recorded | now | growth, % |\n|---|---:|---:|---:|");
    let mut grown = false;
    for work in &work::ALL {
        let before = recorded
            .lines()
            .filter_map(|line| line.trim().split_once("  "))
            .find(|(_, name)| *name == work.name)
            .and_then(|(count, _)| count.parse::<u32>().ok());
        let now = count(work);
        let Some(before) = before else {
            println!("| {} | none | {now} | |", work.name);
            grown = true;
            continue;
        };
        let growth = (f64::from(now) / f64::from(before) - 1.0) * 100.0;
        println!("| {} | {before} | {now} | {growth:+.1} |", work.name);
        grown |= growth > TOLERANCE;
    }
    if grown {
        println!("\nmore than {TOLERANCE} % more; if that is worth it, UPDATE_EXPECT=1 records it");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Instructions of doing the work once: the difference between doing it so many times and twice as many.
fn count(work: &Work) -> u32 {
    let once = instructions(work.name, work.times);
    let twice = instructions(work.name, 2 * work.times);
    let each = twice.saturating_sub(once) / work.times as u64;
    u32::try_from(each).unwrap_or(u32::MAX)
}

fn instructions(name: &str, times: usize) -> u64 {
    let program = env::current_exe().unwrap_or_default();
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args([name, &times.to_string()])
        .output();
    let output = match run {
        Ok(output) if output.status.success() => output,
        other => panic!("valgrind: {other:?}"),
    };
    let report = String::from_utf8_lossy(&output.stderr);
    let total = report.split("Collected : ").nth(1);
    let total = total.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    total.unwrap_or_else(|| panic!("no count in {report}"))
}

/// Which compiler this was built by, as far as it can be told: the one that cargo would use here.
fn compiler() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("-vV").output();
    let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let version = version.unwrap_or_default();
    let line = |start| version.lines().find_map(|line| line.strip_prefix(start));
    format!(
        "rustc {} for {}",
        line("release: ").unwrap_or("of unknown version"),
        line("host: ").unwrap_or("an unknown target"),
    )
}
