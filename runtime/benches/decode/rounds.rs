//! Contenders take turns; each one's time is the median of its turns.

use std::time::{Duration, Instant};

/// Those that the others are compared with.
pub(crate) const DERIVES: &str = "serde derives, adjacently tagged enum";
pub(crate) const SCAN: &str = "`serde_json` into `IgnoredAny`";

const ROUNDS: usize = 101;
const TURN: Duration = Duration::from_micros(300);

pub(crate) struct Contender<'a> {
    name: &'static str,
    work: Box<dyn Fn() + 'a>,
}

impl<'a> Contender<'a> {
    pub(crate) fn new(name: &'static str, work: Box<dyn Fn() + 'a>) -> Self {
        Self { name, work }
    }

    /// How often it fits into one turn.
    fn repetitions(&self) -> u32 {
        let start = Instant::now();
        let mut count = 0;
        while start.elapsed() < TURN {
            (self.work)();
            count += 1;
        }
        count
    }

    fn turn(&self, repetitions: u32) -> f64 {
        let start = Instant::now();
        for _ in 0..repetitions {
            (self.work)();
        }
        start.elapsed().as_secs_f64() * 1e9 / f64::from(repetitions)
    }
}

pub(crate) struct Times {
    pub(crate) name: &'static str,
    pub(crate) nanoseconds: f64,
    pub(crate) of_derives: f64,
    pub(crate) of_scan: f64,
}

pub(crate) fn run(contenders: &[Contender<'_>]) -> Vec<Times> {
    let repetitions: Vec<u32> = contenders.iter().map(Contender::repetitions).collect();
    let mut turns = vec![Vec::with_capacity(ROUNDS); contenders.len()];
    for _ in 0..ROUNDS {
        for ((contender, repetitions), turns) in contenders.iter().zip(&repetitions).zip(&mut turns)
        {
            turns.push(contender.turn(*repetitions));
        }
    }
    let medians: Vec<f64> = turns.into_iter().map(median).collect();
    let of = |name| {
        let position = contenders
            .iter()
            .position(|contender| contender.name == name);
        position.map_or(f64::NAN, |position| medians[position])
    };
    let (derives, scan) = (of(DERIVES), of(SCAN));
    let times = contenders
        .iter()
        .zip(&medians)
        .map(|(contender, median)| Times {
            name: contender.name,
            nanoseconds: *median,
            of_derives: median / derives,
            of_scan: median / scan,
        });
    times.collect()
}

fn median(mut turns: Vec<f64>) -> f64 {
    turns.sort_by(f64::total_cmp);
    turns[turns.len() / 2]
}
