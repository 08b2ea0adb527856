use bitrix24_placement::{Args, Id, PlacementEvent};

#[derive(PlacementEvent)]
#[placement(transparent)]
struct DealId(Id);

fn main() {
    let id: DealId = Args::none().decode().unwrap();
    let _ = id.0;
}
