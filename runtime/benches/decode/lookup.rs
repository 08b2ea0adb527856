//! The time to find an event by its name does not depend on how many there are.

use std::hint::black_box;

use bitrix24_placement::{
    __private::{EventInfo, Origin, table},
    Registry,
};

use crate::rounds::{self, Contender};

/// Size of the table, which generated code works out: at least twice the number of events, a power of two.
const fn places(events: usize) -> usize {
    (2 * (events + 1)).next_power_of_two()
}

fn registry<const PLACES: usize>(count: usize) -> Registry {
    let events = (0..count).map(|number| &*Box::leak(Box::new(event(number))));
    let events: &[&EventInfo] = events.collect::<Vec<_>>().leak();
    let table: &[u16] = Box::leak(Box::new(table::<PLACES>(events)));
    Registry { events, table }
}

fn event(number: usize) -> EventInfo {
    EventInfo {
        name: format!("BackgroundCallCard::event{number:05}Click").leak(),
        aliases: &[],
        placements: &[],
        scopes: &[],
        page: "",
        origin: Origin {
            path: "",
            line: 0,
            column: 0,
        },
        registry: || &bitrix24_placement::EVENTS,
    }
}

/// Looks up 25 names, spread over all.
fn find_some<'a>(registry: &'a Registry) -> Box<dyn Fn() + 'a> {
    let step = registry.len() / 25;
    let names: Vec<&str> = registry
        .iter()
        .step_by(step)
        .take(25)
        .map(EventInfo::name)
        .collect();
    Box::new(move || {
        for name in &names {
            assert!(black_box(registry).find(black_box(name)).is_some());
        }
    })
}

pub(crate) fn print() {
    let small = registry::<{ places(25) }>(25);
    let medium = registry::<{ places(1_000) }>(1_000);
    let large = registry::<{ places(10_000) }>(10_000);
    let times = rounds::run(&[
        Contender::new("25", find_some(&small)),
        Contender::new("1,000", find_some(&medium)),
        Contender::new("10,000", find_some(&large)),
    ]);
    println!("| events | ns a lookup | of 25 events |");
    println!("|---:|---:|---:|");
    for time in &times {
        let nanoseconds = time.nanoseconds / 25.0;
        println!(
            "| {} | {nanoseconds:.1} | {:.2} |",
            time.name,
            time.nanoseconds / times[0].nanoseconds
        );
    }
}
