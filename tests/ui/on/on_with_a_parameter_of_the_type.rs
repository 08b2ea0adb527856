use bitrix24_placement::{PlacementEvent, placement_handler};

struct Phone<E>(E);

#[placement_handler]
impl<E: for<'a> PlacementEvent<'a>> Phone<E> {
    #[on(E)]
    fn any(&self) {}
}

fn main() {}
