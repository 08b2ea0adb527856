//! The time to find an event by its name does not depend on how many there are.

use std::hint::black_box;

use bitrix24_placement::{
    __private::{Places, size},
    EventInfo, Registry,
};

use crate::rounds::{self, Contender};

/// A registry of so many events.
macro_rules! registry {
    ($count:literal) => {{
        static TABLE: Places<{ size($count) }> = Places::new();
        let (text, numbers) = describe($count);
        &*Box::leak(Box::new(Registry::new($count, text, numbers, || &TABLE)))
    }};
}

/// What the generator writes of events without data, as far as it matters here.
fn describe(count: usize) -> (&'static str, &'static [u8]) {
    let (mut text, mut numbers) = (String::new(), Vec::new());
    for index in 0..count {
        let name = format!("BackgroundCallCard::event{index:05}Click");
        numbers.push(name.len() as u64 | (text.len() as u64) << 36);
        text += &name;
    }
    let numbers: Vec<u8> = numbers.into_iter().flat_map(u64::to_le_bytes).collect();
    (text.leak(), numbers.leak())
}

/// Looks up 25 names, spread over all.
fn find_some(registry: &'static Registry) -> Box<dyn Fn()> {
    // Written in another way than it is read, it would have names without end.
    let is_read = |event: EventInfo| event.name().ends_with("Click") && event.aliases().is_empty();
    assert!(
        registry.iter().all(is_read),
        "`describe` is not as the generator's"
    );
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
    let small = registry!(25);
    let medium = registry!(1_000);
    let large = registry!(10_000);
    let times = rounds::run(&[
        Contender::new("25", find_some(small)),
        Contender::new("1,000", find_some(medium)),
        Contender::new("10,000", find_some(large)),
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
