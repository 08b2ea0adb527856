use bitrix24_placement::{Id, PlacementEvent};

#[derive(PlacementEvent)]
#[placement(transparent)]
struct DealId {
    #[placement(field = entity_id)]
    id: Id,
}

fn main() {}
