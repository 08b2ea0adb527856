use bitrix24_placement::{AnyEvent, from_slice};

fn main() {
    let _ = from_slice::<AnyEvent>("{}");
}
