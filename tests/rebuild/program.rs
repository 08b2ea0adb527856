//! Prints what the specs say: a line for each.

mod own {
    bitrix24_placement::placement_events!("spec/index.json");
}
mod nested;
mod outside {
    bitrix24_placement::placement_events!("../shared/outside.json");
}

/// A type that this program can show.
trait Shown {
    const NAME: &'static str;
}

impl Shown for bitrix24_placement::Id {
    const NAME: &'static str = "Id";
}

impl Shown for bool {
    const NAME: &'static str = "bool";
}

/// The type of a field, without a value of it.
fn field<P, T: Shown>(_: fn(P) -> T) -> &'static str {
    T::NAME
}

fn main() {
    let types = [
        field(|event: own::front::Opened| event.visitor),
        field(|event: own::back::Opened| event.visitor),
        field(|event: nested::side::Opened| event.visitor),
        field(|event: outside::gate::Opened| event.visitor),
    ];
    let events = own::EVENTS
        .iter()
        .chain(nested::EVENTS.iter())
        .chain(outside::EVENTS.iter());
    for (event, ty) in events.zip(types) {
        println!("{}: {ty}", event.name());
    }
}
