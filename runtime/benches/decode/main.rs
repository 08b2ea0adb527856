//! Decoding of recorded deliveries, side by side with what one would write without this crate: `cargo bench --bench decode`.
//!
//! All contenders take turns in one run, so that a busy machine slows all of them; what counts is the ratios.

#[cfg(all(feature = "rest", feature = "server"))]
mod forms;
mod lookup;
mod ours;
mod recorded;
mod rivals;
mod rounds;

use std::hint::black_box;

use rounds::{Contender, Times};

/// Targets: at most so much of the serde derives' time.
const OWNED: f64 = 0.65;
const PROJECTION: f64 = 0.42;
/// At most so much of the time that a scan takes which keeps nothing.
const PROJECTION_OF_SCAN: f64 = 1.6;

fn main() {
    let call = recorded::typical_call();
    let initialized = recorded::initialized();
    let one = std::slice::from_ref(&initialized);
    println!("### Decode and dispatch\n");
    println!(
        "| | `initialized`, ns | of derives | of a scan | typical call, ns | of derives | of a scan |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|");
    let (alone, mix) = (
        rounds::run(&contenders(one)),
        rounds::run(&contenders(&call)),
    );
    for (alone, mix) in alone.iter().zip(&mix) {
        println!("| {} | {} | {} |", alone.name, alone.row(), mix.row());
    }
    println!();
    target("owned payload, `initialized`", alone[0].of_derives, OWNED);
    target("owned payload, typical call", mix[0].of_derives, OWNED);
    target("projection, `initialized`", alone[1].of_derives, PROJECTION);
    target(
        "projection, `initialized`, of a scan",
        alone[1].of_scan,
        PROJECTION_OF_SCAN,
    );
    #[cfg(all(feature = "rest", feature = "server"))]
    forms::print();
    println!("\n### Lookup of an event by name\n");
    lookup::print();
}

fn target(name: &str, ratio: f64, most: f64) {
    let verdict = if ratio <= most { "holds" } else { "MISSED" };
    println!("- {name}: {ratio:.2}, target at most {most:.2}: {verdict}");
}

/// All contenders over the same deliveries; the derives and the scan, which the others are compared with, are named so.
fn contenders<'a>(deliveries: &'a [&'static [u8]]) -> Vec<Contender<'a>> {
    let each = |decode: fn(&'static [u8])| -> Box<dyn Fn() + 'a> {
        Box::new(move || {
            for delivery in deliveries {
                decode(black_box(delivery));
            }
        })
    };
    vec![
        Contender::new("**owned payloads**", each(ours::owned)),
        Contender::new("**projection of two fields**", each(ours::projection)),
        Contender::new("**dispatch to a handler**", each(ours::dispatch)),
        Contender::new("**delivery first, then its event**", each(ours::delivery)),
        Contender::new(rounds::DERIVES, each(rivals::derives)),
        Contender::new("serde derives, from `&str`", each(rivals::derives_str)),
        Contender::new(
            "serde derives, projection of two fields",
            each(rivals::derives_projection),
        ),
        Contender::new("two passes with `RawValue`", each(rivals::two_passes)),
        Contender::new("`sonic-rs`, same derives", each(rivals::sonic)),
        Contender::new("`serde_json::Value` and lookups", each(rivals::value)),
        Contender::new(rounds::SCAN, each(rivals::scan)),
    ]
}

impl Times {
    fn row(&self) -> String {
        format!(
            "{:.0} | {:.2} | {:.2}",
            self.nanoseconds, self.of_derives, self.of_scan
        )
    }
}
