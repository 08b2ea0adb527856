use bitrix24_placement::{Dispatch, DispatchAsync, PlacementHandler};

struct Phone;

fn events<H: PlacementHandler>(_: H) {}

fn plain<H: Dispatch>(_: H) {}

fn later<H: DispatchAsync>(_: H) {}

fn main() {
    events(Phone);
    plain(Phone);
    later(Phone);
}
