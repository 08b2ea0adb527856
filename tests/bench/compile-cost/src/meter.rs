//! CPU time and memory of compilers: this program stands in the place of rustc, runs it, and writes down what it took.

use std::{
    env,
    ffi::OsString,
    fs::OpenOptions,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use nix::sys::resource::{UsageWho, getrusage};

use crate::Result;

/// Where to write down, which also says that this program was called as rustc.
pub(crate) const LOG: &str = "COMPILE_COST_LOG";

/// What a process and its children took.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Usage {
    /// Seconds of CPU time, user and system.
    pub(crate) cpu: f64,
    /// Most memory that was in use at one time, in bytes.
    pub(crate) memory: f64,
}

/// Path of the log, if this program was called as rustc.
pub(crate) fn log() -> Option<PathBuf> {
    env::var_os(LOG).map(PathBuf::from)
}

/// Runs `rustc args...` and adds a line `crate, CPU seconds, bytes` to the log.
pub(crate) fn rustc(log: &Path, args: impl Iterator<Item = OsString>) -> Result<ExitCode> {
    let args: Vec<_> = args.collect();
    let (compiler, args) = args.split_first().ok_or("no compiler given")?;
    let status = Command::new(compiler).args(args).status()?;
    let name = args
        .iter()
        .skip_while(|arg| *arg != "--crate-name")
        .nth(1)
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let used = children()?;
    let mut log = OpenOptions::new().create(true).append(true).open(log)?;
    log.write_all(format!("{name} {} {}\n", used.cpu, used.memory).as_bytes())?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// What the log says of one crate.
pub(crate) fn read(log: &str, name: &str) -> Option<Usage> {
    let line = log
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    let (cpu, memory) = line.split_once(' ')?;
    Some(Usage {
        cpu: cpu.parse().ok()?,
        memory: memory.parse().ok()?,
    })
}

/// What all children took that have ended by now.
pub(crate) fn children() -> Result<Usage> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    // The unit is KiB, but on macOS, where it is bytes.
    let unit = if cfg!(target_os = "macos") {
        1.0
    } else {
        1024.0
    };
    Ok(Usage {
        cpu: seconds(usage.user_time()) + seconds(usage.system_time()),
        memory: usage.max_rss() as f64 * unit,
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_last_line_of_a_crate_counts() {
        let log = "serde 1.5 100\nevents 2 200\nevents_more 7 700\nevents 3.25 300\n";
        let used = read(log, "events").map(|used| (used.cpu, used.memory));
        assert_eq!(used, Some((3.25, 300.0)));
    }
}
